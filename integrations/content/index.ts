import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectGarbage } from '../kit/collect-garbage.ts';
import { countProblems, formatProblems, type Problem } from '../kit/problem.ts';
import type { Checked } from './check.ts';
import { copyLinked, serveOriginals } from './linked-files.ts';
import type { CheckOptions } from './options.ts';

export type { Checked } from './check.ts';
export type { ContentEntry } from './entry.ts';
export type { CheckOptions, Collection } from './options.ts';
export { problemAt, type Finding } from './finding.ts';
export { contentReader, type ContentReader } from './read-content.ts';
export { readSite, type SiteFile } from './read-site.ts';
export { decode } from './read-text.ts';
export { variantKind } from './variant-kind.ts';
export { walk as walkValues } from './schema-walk.ts';
export { readValues, type Values } from './read-values.ts';

/** What the integration is told; the root is Astro's. */
export type ContentOptions = Omit<CheckOptions, 'root'> & {
  /**
   * Told what was found, before a build goes on: for what later steps want to know of the content. In dev told again
   * whenever a file of content was saved.
   */
  checked?: (checked: Checked) => void;
};

/** Everything that is wrong with the content of a project; see check.ts. */
export async function checkContent(options: CheckOptions) {
  // The compiler of MDX is fetched only by those who check.
  const check = await import('./check.ts');
  return check.checkContent(options);
}

const color = () => Boolean(process.stderr.isTTY) && !process.env['NO_COLOR'];

const print = (problems: Problem[]) => {
  if (problems.length > 0) console.error(`\n${formatProblems(problems, { color: color() })}\n`);
};

/** Ends a build with one sentence: the problems themselves have been printed, and no stack helps with them. */
function failure(problems: Problem[]): Error {
  const error = new Error(
    `Nothing was built: ${countProblems(problems)} of content, listed above.`,
  );
  error.name = 'ContentError';
  error.stack = '';
  return error;
}

/**
 * Checks all content before Astro renders any. A build stops at errors and leaves the last `dist/` as
 * it was; the dev server prints them, and again whenever a file of content is saved.
 */
export default function content({ checked, ...options }: ContentOptions): AstroIntegration {
  let root = '';
  let linked: readonly string[] = [];
  return {
    name: 'marquee-content',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        root = fileURLToPath(config.root);
        if (command === 'preview') return;
        const found = await checkContent({ ...options, root });
        const { problems } = found;
        linked = found.linked;
        print(problems);
        checked?.(found);
        if (command === 'build' && problems.some(({ severity }) => severity === 'error'))
          throw failure(problems.filter(({ severity }) => severity === 'error'));
      },
      // Astro has just written its store of all content: what that took goes before the bundler takes its own.
      'astro:build:start': () => collectGarbage(),
      'astro:build:done': ({ dir }) => copyLinked(root, fileURLToPath(dir), linked),
      'astro:server:setup': ({ server, logger }) => {
        serveOriginals(server, root);
        const folder = join(root, 'content/');
        let waiting: ReturnType<typeof setTimeout> | undefined;
        let last = '';
        const check = async () => {
          const found = await checkContent({ ...options, root, now: new Date() });
          const { problems } = found;
          checked?.(found);
          const text = formatProblems(problems, { color: false });
          if (text === last) return;
          if (problems.length === 0) logger.info('Nothing is wrong with the content any more.');
          print(problems);
          last = text;
        };
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(folder)) return;
          clearTimeout(waiting);
          // An editor that saves all, or git, changes many files at once.
          waiting = setTimeout(
            () => void check().catch((error) => logger.error(String(error))),
            150,
          );
        });
      },
    },
  };
}
