/** What the page that asks for the password says, in one language. */
export interface LoginWords {
  /** BCP 47 tag: zh-CN. */
  tag: string;
  title: string;
  password: string;
  enter: string;
  wrong: string;
  locked: (minutes: number) => string;
}

/**
 * The words in the language that a browser would rather have (Accept-Language, RFC 9110, 12.5.4): the same tag, else the same
 * language, else the first of all.
 */
export function wordsFor(asked: string | undefined, all: readonly LoginWords[]): LoginWords {
  for (const tag of tagsOf(asked ?? '')) {
    const found =
      all.find((words) => words.tag.toLowerCase() === tag) ??
      all.find((words) => languageOf(words.tag) === languageOf(tag));
    if (found) return found;
  }
  return all[0]!;
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** Tags from the one that is liked best on; those of weight 0 are not wanted. */
function tagsOf(asked: string): string[] {
  const weighed = asked.split(',').map((part) => {
    const [tag = '', ...more] = part.split(';').map((text) => text.trim().toLowerCase());
    const weight = more.find((text) => text.startsWith('q='))?.slice(2);
    return { tag, weight: Number(weight ?? 1) };
  });
  return weighed
    .filter(({ tag, weight }) => tag && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
