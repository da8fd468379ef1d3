const ENDED = /[。！？….!?”’)）](?:<\/mark>)?$/;

/**
 * What Pagefind cuts out of a page, as people write: no mark at the beginning, 。 after Chinese headings, and dots where a
 * sentence is cut.
 */
export function tidyExcerpt(excerpt: string): string {
  const text = excerpt
    .trim()
    .replace(/^[\s·，。、；：！？”’）》…,.;:!?]+/, '')
    .replaceAll(/(\p{Script=Han}(?:<\/mark>)?)\. ?/gu, '$1。')
    .replace(/^(?=(?:<mark>)?\p{Ll})/u, '… ');
  return ENDED.test(text) ? text : `${text.replace(/[\s，、；：,;:]+((?:<\/mark>)?)$/, '$1')}…`;
}
