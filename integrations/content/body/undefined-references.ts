import type { Place } from '../../kit/source.ts';
import type { BodyProblem } from './facts.ts';
import { visitTree, type TreeNode } from './tree.ts';

/** `[^name]` that the reader of Markdown has left as text: no footnote bears the name. */
const FOOTNOTE = /(?<!\\)\[\^([^\][\s]+)\]/g;
/** `[words][name]` or `[name][]`, but not the places in a list of code: `a[0][1]`. */
const REFERENCE = /(?<![\\\w\]])\[([^\][]+)\]\[([^\][]*)\]/g;

/** `[words] (/page/)` and `［words］（/page/）`: nearly a link, or one whose address holds a space. */
const NEARLY =
  /(?<!\\)!?[[【［][^\][【】［］\n]+[\]】］]\s?[(（]\s*((?:\.{0,2}\/|https?:\/\/|#(?=\p{L}))[^()（）\n]*)[)）]/gu;
/** What Hugo, Jekyll, Eleventy and their like fill in. */
const SHORTCODE = /\{\{[<%].*?[%>]\}\}|\{%.*?%\}|\{\{\s*[\w.$][^{}]*\}\}/g;

/** Footnotes and addresses that a text names and does not have, and footnotes that it has and does not name. */
export function undefinedReferences(
  tree: TreeNode,
  text: string,
  placeAt: (offset: number) => Place,
): BodyProblem[] {
  const problems: BodyProblem[] = [];
  const report = (at: number, found: string, message: string, fix: string) =>
    problems.push({ code: 'MQ1405', severity: 'warning', place: placeAt(at), message, found, fix });
  const noted = new Set<string>();
  const notes: TreeNode[] = [];
  visitTree(tree, (node) => {
    if (node.type === 'footnoteReference') noted.add(node.identifier ?? '');
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type !== 'text') return;
    const start = node.position?.start.offset ?? 0;
    const written = text.slice(start, node.position?.end.offset);
    for (const { 0: found, 1: name, index } of written.matchAll(FOOTNOTE))
      report(
        start + index,
        found,
        'The footnote is written nowhere, so visitors see the brackets.',
        `Below the paragraph, on a line of its own: [^${name}]: What it says.`,
      );
    for (const { 0: found, 1: words = '', 2: name, index } of written.matchAll(REFERENCE))
      // `[1][2]` are numbers of sources, as scholars write them.
      if (!words.startsWith('^') && !/^\d+$/.test(words))
        report(
          start + index,
          found,
          'The address of the link is written nowhere, so visitors see the brackets.',
          `[${words}](/page/)\nor, on a line of its own: [${name || words}]: /page/`,
        );
  });
  problems.push(...strayMarks(tree, text, placeAt));
  for (const { identifier = '', position } of notes)
    if (!noted.has(identifier))
      report(
        position?.start.offset ?? 0,
        `[^${identifier}]:`,
        'No place in the text names the footnote, so nobody sees it.',
        `[^${identifier}] where it belongs, or take it out.`,
      );
  return problems;
}

/** Marks that the reader of Markdown has left as text, because something in them is not as it should be. */
function strayMarks(
  tree: TreeNode,
  text: string,
  placeAt: (offset: number) => Place,
): BodyProblem[] {
  const problems: BodyProblem[] = [];
  visitTree(tree, (node) => {
    if (node.type !== 'text') return;
    const start = node.position?.start.offset ?? 0;
    const written = text.slice(start, node.position?.end.offset);
    const report = (at: number, found: string, message: string, fix: string) =>
      problems.push({
        code: 'MQ1408',
        severity: 'warning',
        place: placeAt(start + at),
        message,
        found,
        fix,
      });
    for (const { 0: found, 1: url = '', index } of written.matchAll(NEARLY))
      report(
        index,
        found,
        'This is not read as a link, so visitors see the brackets.',
        `${found[0] === '!' ? '!' : ''}[…](${url.trim().replaceAll(' ', '%20')})`,
      );
    for (const { 0: found, index } of written.matchAll(SHORTCODE))
      report(
        index,
        found,
        'This is for another generator to fill in; visitors would see it as it stands.',
        'Write out what it stands for; marquee import turns those that it knows.',
      );
    const heading = /^#{2,6}[^#\s]/.exec(written);
    if (heading && /(?:^|\n)$/.test(text.slice(0, start)))
      report(
        0,
        written.split('\n', 1)[0]!,
        'A heading needs a space after its signs, else it is text.',
        written.split('\n', 1)[0]!.replace(/^#+/, '$& '),
      );
  });
  return problems;
}
