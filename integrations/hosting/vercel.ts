import type { OutputFile } from '../kit/output.ts';
import type { Personal } from './options.ts';
import { IMMUTABLE, NOINDEX, PERSONAL, type Headers, type ServingRules } from './rules.ts';

/** A route of Vercel's Build Output API, version 3. */
export interface Route {
  src?: string;
  headers?: Headers;
  status?: number;
  dest?: string;
  continue?: true;
  middlewarePath?: string;
  caseSensitive?: true;
  handle?: 'filesystem' | 'hit';
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const any = (folders: string[]) =>
  `/(?:${folders.map((folder) => escape(folder.slice(1))).join('|')})`;

const exactly = (addresses: readonly string[]) => `^(?:${addresses.map(escape).join('|')})$`;

/**
 * Routes in the order in which Vercel tries them: headers, redirects, the slash at the end, files, and the pages
 * for what is not found (https://vercel.com/docs/build-output-api/configuration). No two routes set the same
 * header for one address, as it isn't documented which of them would hold. Vercel itself sends
 * `max-age=0, must-revalidate`.
 */
export function vercelRoutes(
  rules: ServingRules,
  redirects: Route[],
  trailingSlash: 'always' | 'never' | 'ignore',
): Route[] {
  const { headers, policy, wasm, framed, unframed, immutable, noindex, types, notFound, personal } =
    rules;
  const special = [...wasm.folders, ...framed.folders];
  const other = special.length ? `^(?!${any(special)}).*$` : '^/.*$';
  const set = (src: string, fields: Headers): Route => ({ src, headers: fields, continue: true });
  const csp = (text: string) => ({ 'Content-Security-Policy': text });
  return [
    set('^/.*$', headers),
    set(framed.folders.length ? `^(?!${any(framed.folders)}).*$` : '^/.*$', unframed),
    set(other, csp(policy)),
    ...(wasm.folders.length ? [set(`^${any(wasm.folders)}.*$`, csp(wasm.policy))] : []),
    ...(framed.folders.length ? [set(`^${any(framed.folders)}.*$`, csp(framed.policy))] : []),
    ...(noindex.length ? [set(`^${any(noindex)}.*$`, { 'X-Robots-Tag': NOINDEX })] : []),
    ...(personal.length ? [set(exactly(personal), { 'Cache-Control': PERSONAL })] : []),
    ...Object.entries(types).map(([ending, type]) =>
      set(`^.*\\.${ending}$`, { 'Content-Type': type }),
    ),
    ...redirects,
    // A backslash counts as a slash in a Location, and two of them name another site.
    ...(trailingSlash === 'always'
      ? [
          {
            src: '^/(?!\\.well-known/)((?:[^/\\\\]+/)*[^/\\\\.]+)$',
            headers: { Location: '/$1/' },
            status: 308,
          },
        ]
      : []),
    { handle: 'filesystem' },
    ...notFound.map(({ folder, file }) => ({
      src: `^${escape(folder)}.*$`,
      dest: file,
      status: 404,
    })),
    // Only for files that are there: a year is too long to remember that one was missing.
    { handle: 'hit' },
    ...(immutable.length ? [set(`^${any(immutable)}.*$`, { 'Cache-Control': IMMUTABLE })] : []),
  ];
}

/**
 * The two files that hold the routes. `.vercel/output/config.json` is what Vercel reads after it has run the build of
 * a connected repository, and what `vercel deploy --prebuilt` sends: vercel.json is read before the build, so a
 * build cannot write one that counts. The `vercel.json` inside the output is for `vercel deploy dist`.
 */
export function vercelFiles(
  routes: Route[],
  middleware: Personal['middleware'],
): { json: string; output: OutputFile[] } {
  const text = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;
  const folder = 'functions/_middleware.func';
  // After the headers of the address that was asked for, before anything looks for its file.
  const first = routes.findIndex((route) => !route.continue);
  const asked: Route[] = middleware
    ? [{ src: exactly(middleware.paths), middlewarePath: '_middleware', continue: true }]
    : [];
  const config = { version: 3, routes: routes.toSpliced(first, 0, ...asked) };
  return {
    json: text({ routes }),
    output: [
      { path: 'config.json', text: text(config) },
      ...(middleware
        ? [
            { path: `${folder}/index.js`, text: middleware.code },
            {
              path: `${folder}/.vc-config.json`,
              text: text({ runtime: 'edge', entrypoint: 'index.js' }),
            },
          ]
        : []),
    ],
  };
}
