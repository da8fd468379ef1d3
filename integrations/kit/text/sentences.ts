/** A full stop that ends no sentence. */
const SHORTENED =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Vol|vs|etc|e\.g|i\.e|cf|approx|Inc|Ltd|Co|a\.m|p\.m)|\b[A-Z])\.$/;

/** Whether a text is written without spaces between words, in Chinese or Japanese. */
export function isHan(text: string): boolean {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const letters = text.match(/[\p{L}]/gu)?.length ?? 0;
  return han * 2 > letters;
}

/** The sentences of a paragraph: by 。！？； in Chinese, by full stops in other languages. */
export function sentencesOf(text: string, han: boolean): string[] {
  if (han)
    return (
      text
        .match(/[^。！？；…!?;]+[。！？；…!?;]*[”’」』）]*/gu)
        ?.map(trim)
        .filter(Boolean) ?? []
    );
  const sentences: string[] = [];
  let open = '';
  for (const part of text.split(/(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘([]?[\p{Lu}\p{N}])/u)) {
    open = open ? `${open} ${part}` : part;
    if (SHORTENED.test(open)) continue;
    sentences.push(open.trim());
    open = '';
  }
  if (open) sentences.push(open.trim());
  return sentences.filter(Boolean);
}

const trim = (text: string) => text.trim();

/** Words of a text that separates them by spaces. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Length of a text as its readers count: characters in Chinese (Latin words count as one), else words. */
export function lengthOf(text: string, han: boolean): number {
  if (!han) return wordsOf(text).length;
  return (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Script=Latin}\p{N}]+/gu)
      ?.length ?? 0
  );
}
