import {
  satteriCollectImagesPlugin,
  satteriHeadingIdsPlugin,
  satteriHighlightPlugin,
  type SatteriResolvedOptions,
} from '@astrojs/markdown-satteri';
import { defineHastPlugin, evaluate, markdownToJs, type Data, type HastPluginEntry } from 'satteri';
import { Fragment, Html, jsx, type Props } from './html.ts';
import { SlotCollector, type Slot } from './slots.ts';

/** How texts are rendered on this site. */
export interface RenderOptions {
  satteri: SatteriResolvedOptions;
  /** Turns code into coloured HTML; absent when colouring is off. */
  highlight?: Parameters<typeof satteriHighlightPlugin>[0] | undefined;
  /** Names of the components that a text may use without importing them. */
  components: string[];
}

/** A text, rendered. */
export interface RenderedText {
  html: string;
  slots: Slot[];
  headings: { depth: number; slug: string; text: string }[];
}

/** Also handed over to components: Markdown's pictures, so that they are responsive like all others. */
const ELEMENTS = ['img'];

/** A comment of the writer's is not for the public, and must not be taken for the mark of a slot. */
const dropComments = defineHastPlugin({
  name: 'drop-comments',
  comment: (node, context) => context.removeNode(node),
});

/** Whether an MDX text brings code of its own, which only a bundler can resolve. */
export const hasImports = (text: string): boolean =>
  /^import\s/m.test(text.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[`~]*\s*$/gm, ''));

/**
 * Renders Markdown or MDX (without imports) to HTML in which components are slots.
 * Throws what the compiler throws: an error with the place in the text.
 */
export async function renderText(
  text: string,
  {
    mdx,
    fileURL,
    frontmatter,
    running = () => {},
  }: {
    mdx: boolean;
    fileURL?: URL | undefined;
    frontmatter: Record<string, unknown>;
    /** Told when code of the text is about to run. */
    running?: () => void;
  },
  { satteri, highlight, components }: RenderOptions,
): Promise<RenderedText> {
  const astro = {
    frontmatter,
    headings: [] as RenderedText['headings'],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const hastPlugins: HastPluginEntry[] = [
    dropComments,
    ...(highlight ? [satteriHighlightPlugin(highlight, undefined)] : []),
    ...satteri.hastPlugins,
    satteriHeadingIdsPlugin(),
  ];
  const options = {
    mdastPlugins: [...satteri.mdastPlugins, satteriCollectImagesPlugin()],
    hastPlugins,
    features: { gfm: true, smartPunctuation: true, ...satteri.features },
    elementAttributeNameCase: 'html' as const,
    optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: [...ELEMENTS] },
    data: { astro } as Data,
    ...(fileURL && { fileURL }),
  };
  const collector = new SlotCollector();
  const runtime = { Fragment, jsx: element, jsxs: element };
  const module = mdx
    ? await evaluate(text, { ...options, ...runtime })
    : run(
        await markdownToJs(text, {
          ...options,
          features: { ...options.features, rawHtml: true },
          outputFormat: 'function-body',
        }),
        runtime,
      );
  const stands = Object.fromEntries(
    [...components, ...ELEMENTS].map((name) => [name, collector.component(name)]),
  );
  running();
  const content = (module['default'] as (props: object) => unknown)({
    components: { ...stands, Fragment },
  });
  return {
    html: content instanceof Html ? content.text : '',
    slots: collector.slots,
    headings: astro.headings,
  };
}

/** The compiler's type says unknown; what it calls with is always an object. */
const element = (type: unknown, props: unknown) => jsx(type, props as Props);

const run = ({ code }: { code: string }, runtime: object): Record<string, unknown> =>
  new Function(code)(runtime);
