const CHARACTERS = 400;
const WORDS = 230;
/** Code is looked at more than read. */
const CODE = 0.3;

const FENCED = /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)^\1[^\n]*$/gm;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
// Front matter of MDX, components, addresses: on the page, but not read.
const UNREAD =
  /^(?:import|export)\s.*$|<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|\]\([^)]*\)|https?:\/\/\S+/gm;
const TAG = /<\/?[A-Za-z][^>]*>/g;

function minutes(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  const words = text.replace(HAN, ' ').match(WORD)?.length ?? 0;
  return han / CHARACTERS + words / WORDS;
}

/**
 * Minutes that a Markdown or MDX text takes to read, whole and at least 1: about 400 Han characters or
 * 230 words a minute, and a third of that for blocks of code.
 */
export function readingMinutes(text: string): number {
  let code = 0;
  const prose = text.replace(FENCED, (_, _fence, block: string) => {
    code += minutes(block);
    return '';
  });
  const read = minutes(prose.replace(UNREAD, ' ').replace(TAG, ' '));
  return Math.max(1, Math.round(read + code * CODE));
}
