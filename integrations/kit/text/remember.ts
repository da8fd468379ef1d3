/** A site's vocabulary fits in; a text of random letters must not fill the memory. */
const MOST = 50_000;

/** A function of a word that keeps what it has answered: the same words stand on every page. */
export function remember<Value>(answer: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = answer(word);
      if (known.size < MOST) known.set(word, value);
    }
    return value;
  };
}
