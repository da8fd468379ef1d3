import { pathToFileURL } from 'node:url';
import type { MarkdownOptions } from './options.ts';

export type { MarkdownOptions, MarkdownTexts } from './options.ts';
export { readPicture, type TextPicture } from './picture.ts';
export { readingMinutes } from './reading-time.ts';

/**
 * How Markdown and MDX are read: the `markdown` of astro.config.mjs.
 * Pages import this door too, so the processor and its grammars are fetched only when the config asks.
 */
export async function markdownOptions(options: Omit<MarkdownOptions, 'root'> & { root?: URL }) {
  const { processor } = await import('./processor.ts');
  return processor({ root: pathToFileURL(`${process.cwd()}/`), ...options });
}

/** What texts that are no files share with those that are: joined Chinese lines, tables that scroll. */
export async function shortTextPlugins(options: Omit<MarkdownOptions, 'root'>) {
  const [{ foldedLines }, { tables }] = await Promise.all([
    import('./folded-lines.ts'),
    import('./tables.ts'),
  ]);
  return { mdastPlugins: [foldedLines(options)], hastPlugins: [tables(options)] };
}
