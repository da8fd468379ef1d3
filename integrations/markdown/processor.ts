import { satteri } from '@astrojs/markdown-satteri';
import { callouts } from './callouts.ts';
import { classTransformer, codeFrames } from './code.ts';
import { externalLinks } from './external-links.ts';
import { foldedLines } from './folded-lines.ts';
import { footnotes } from './footnotes.ts';
import { mediaPaths } from './media-paths.ts';
import type { MarkdownOptions } from './options.ts';
import { figures, pictures } from './pictures.ts';
import { tables } from './tables.ts';

/** The `markdown` of astro.config.mjs; MDX takes it over. */
export const processor = (options: MarkdownOptions) => ({
  syntaxHighlight: { type: 'shiki' as const, excludeLangs: ['math'] },
  shikiConfig: {
    theme: 'css-variables' as const,
    transformers: [classTransformer],
  },
  processor: satteri({
    // A callout's title ends with its line, so folds come after them.
    mdastPlugins: [mediaPaths(options.root), callouts(options), foldedLines(options)],
    hastPlugins: [
      pictures(options.root),
      figures(),
      codeFrames(),
      tables(options),
      footnotes(options),
      externalLinks(),
    ],
  }),
});
