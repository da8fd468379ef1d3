import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isSatteriProcessor, satteriCreateHighlightFn } from '@astrojs/markdown-satteri';
import type { AstroConfig } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { atWork } from '../kit/at-work.ts';
import { codeVersion } from '../kit/code-version.ts';
import { formatProblems, ProblemsError, type Problem } from '../kit/problem.ts';
import { renderProblem } from './render-problem.ts';
import { hasImports, renderText, type RenderOptions } from './render.ts';
import type { Slot } from './slots.ts';

/** What `entry.rendered.metadata` holds of a text that this loader has rendered. */
export interface TextMetadata {
  headings: { depth: number; slug: string; text: string }[];
  slots: Slot[];
}

interface TextEntry {
  id: string;
  data: Record<string, unknown>;
  body?: string;
  filePath?: string;
}

/**
 * Wraps a loader of Markdown and MDX files so that texts are rendered where they are read, and kept with the
 * entry: a post costs a millisecond instead of a module of the bundle, and nothing when it has not changed.
 * MDX that imports something is left to Astro, which bundles it.
 */
export function textLoader(inner: Loader, { components }: { components: string[] }): Loader {
  return {
    ...inner,
    name: `text:${inner.name}`,
    load: async (context) => {
      const options = await renderOptions(context.config, components);
      const problems: Problem[] = [];
      const version = codeVersion(
        ['./', '../markdown/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url))),
        [components],
      );
      // entryTypes is what glob() is given, though the public type keeps it back.
      const changed = {
        ...context,
        // A changed plugin or component list makes every text a new one.
        generateDigest: (data: Record<string, unknown> | string) =>
          context.generateDigest(
            `${version}${typeof data === 'string' ? data : JSON.stringify(data)}`,
          ),
        entryTypes: withTextTypes(context, options, problems),
        store: keeping(context.store),
      };
      await inner.load(changed);
      // The dev server goes on: the writer is at work on that text.
      if (problems.length && !context.watcher) throw new ProblemsError(problems.splice(0));
    },
  };
}

async function renderOptions(
  { markdown }: AstroConfig,
  components: string[],
): Promise<RenderOptions> {
  const { processor } = markdown;
  if (!processor || !isSatteriProcessor(processor))
    throw new TypeError('markdown.processor must be satteri(), which renders the texts');
  return {
    satteri: processor.options,
    highlight: await satteriCreateHighlightFn(markdown.syntaxHighlight, markdown.shikiConfig),
    components,
  };
}

type EntryTypes = Map<string, { getRenderFunction?: unknown }>;

/** The marks of a text that Astro must bundle. */
const DEFERRED = { html: '', metadata: { deferred: true } };

/** The marks of a text that cannot be rendered: it is not kept, so that the next build tries it again. */
const BROKEN = { html: '', metadata: { broken: true } };

function withTextTypes(
  context: LoaderContext,
  options: RenderOptions,
  problems: Problem[],
): EntryTypes {
  const { entryTypes } = context as LoaderContext & { entryTypes: EntryTypes };
  const types: EntryTypes = new Map(entryTypes);
  for (const extension of ['.md', '.mdx']) {
    const type = entryTypes.get(extension);
    if (type)
      types.set(extension, {
        ...type,
        getRenderFunction: async () => {
          const root = fileURLToPath(context.config.root);
          const render = renderer(extension, options, root);
          return async (entry: TextEntry) => {
            try {
              return await render(entry);
            } catch (error) {
              const { body = '', filePath = '' } = entry;
              const again = (text: string) => render({ ...entry, body: text });
              const problem = await renderProblem({ body, filePath, root }, error, again);
              if (context.watcher)
                context.logger.error(`\n${formatProblems([problem], { color: false })}`);
              problems.push(problem);
              return BROKEN;
            }
          };
        },
      });
  }
  return types;
}

const renderer =
  (extension: string, options: RenderOptions, root: string) =>
  async ({ body = '', data, filePath }: TextEntry) => {
    const mdx = extension === '.mdx';
    if (mdx && hasImports(body)) return DEFERRED;
    const fileURL = filePath ? pathToFileURL(filePath) : undefined;
    const text = { mdx, fileURL, frontmatter: data };
    const { html, slots, headings } = await atWork(relative(root, filePath ?? ''), (running) =>
      renderText(body, { ...text, running }, options),
    );
    return { html, metadata: { headings, slots, imagePaths: [], frontmatter: {} } };
  };

/**
 * Astro's store, which learns from our marks that an entry is to be rendered by the bundle, or that it is not to be
 * kept.
 */
function keeping(store: LoaderContext['store']): LoaderContext['store'] {
  return {
    ...store,
    set: (entry) => {
      if (entry.rendered === BROKEN) {
        store.delete(entry.id);
        return false;
      }
      if (entry.rendered !== DEFERRED) return store.set(entry);
      const { rendered: _rendered, assetImports: _assets, ...rest } = entry;
      return store.set({ ...rest, deferredRender: true });
    },
  };
}
