import { problemAt, type ContentEntry } from '../../integrations/content/index.ts';
import type { Problem } from '../../integrations/kit/problem.ts';
import type { Landing } from '../schemas/landing.ts';

/** Landing pages whose text is shown nowhere or twice, and blocks for a text that there is not. */
export function checkPageTexts(entries: readonly ContentEntry[]): Problem[] {
  return entries.flatMap((entry) => {
    if (entry.collection.name !== 'landing' || !entry.data) return [];
    const { blocks } = entry.data as Landing;
    const [first, ...more] = blocks.flatMap((block, index) =>
      block.type === 'content' && !('markdown' in block) ? index : [],
    );
    const written = entry.format === 'mdx' && entry.source.body.trim() !== '';
    const warn = (index: number, message: string, fix: string) =>
      problemAt(entry, {
        code: 'MQ1507',
        severity: 'warning',
        path: index < 0 ? ['blocks'] : ['blocks', index],
        key: true,
        found: index < 0 ? '' : blocks[index]!.id,
        message,
        fix,
      });
    if (written && first === undefined)
      return [
        warn(
          -1,
          'The text below the front matter is shown nowhere: no block takes it.',
          '- { id: text, type: content }',
        ),
      ];
    if (!written && first !== undefined)
      return [first, ...more].map((index) =>
        warn(
          index,
          'The block has no text to show.',
          entry.format === 'mdx' ? 'Write the text below the front matter.' : 'markdown: …',
        ),
      );
    return more.map((index) =>
      warn(
        index,
        'The text of the page is shown here once more.',
        'Leave the block out, or give it markdown: …',
      ),
    );
  });
}
