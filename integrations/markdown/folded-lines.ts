import { defineMdastPlugin } from 'satteri';
import { localeOf, type MarkdownOptions } from './options.ts';

const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef`;
/** Marks that Latin texts have too: only the language of a text tells whose they are. */
const SHARED = '‘’“”—…·';

const foldBetween = (signs: string) =>
  new RegExp(`(?<=[${signs}])[ \\t]*\\n[ \\t]*(?=[${signs}])`, 'gu');

const anywhere = foldBetween(WIDE);
const inWideText = foldBetween(WIDE + SHARED);

/** Joins lines of Chinese: browsers show the end of a line as a space, and between two characters there is none. */
export const foldedLines = ({ locales }: Pick<MarkdownOptions, 'locales'>) =>
  defineMdastPlugin({
    name: 'folded-lines',
    text(node, context) {
      if (!node.value.includes('\n')) return;
      const siblings = context.parent(node)?.children ?? [];
      const at = context.indexOf(node) ?? 0;
      const signs = (index: number) => {
        const sibling = siblings[index];
        return sibling ? [...context.textContent(sibling)] : [];
      };
      // What stands before and after, a link or a bold word, decides on a fold at the edge.
      const [before, after] = [signs(at - 1).at(-1) ?? '', signs(at + 1)[0] ?? ''];
      const wide = /^(?:zh|ja)\b/.test(localeOf(context.fileURL, locales));
      const joined = `${before}${node.value}${after}`.replaceAll(wide ? inWideText : anywhere, '');
      const value = joined.slice(before.length, joined.length - after.length);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  });
