import { z } from 'astro/zod';
import type { Policy } from './policy.ts';

/** An origin, scheme included: https://formspree.io. */
const origin = z.url({ protocol: /^https?$/ });

/** How nginx is told to listen; ports and files of the machine that serves the site. */
const nginx = z.strictObject({
  /** Folder of the site on the server; /var/www/<name of the host> when left out. */
  root: z
    .string()
    .regex(/^\/[^"\\$;{}]*$/)
    .optional(),
  /** Addresses of the `listen` directives. */
  listen: z
    .array(z.string().regex(/^[\w.:[\]]+$/))
    .min(1)
    .optional(),
  /** Files of the certificate: nginx then serves https, and sends http there. */
  tls: z
    .strictObject({
      certificate: z.string().regex(/^\/[^"\\$;{}]*$/),
      key: z.string().regex(/^\/[^"\\$;{}]*$/),
    })
    .optional(),
  /** Serve `page.html.gz` beside `page.html` where there is one. */
  gzipStatic: z.boolean().default(false),
  /** The same for `.br`; needs the module libnginx-mod-http-brotli-static. */
  brotliStatic: z.boolean().default(false),
});

const policy = z.strictObject({
  inlineScripts: z.array(z.string()),
  formActions: z.array(origin).default([]),
  scripts: z.array(origin).default([]),
  connect: z.array(origin).default([]),
  frame: z.array(origin).default([]),
  wasm: z.boolean().optional(),
  upgrade: z.boolean().optional(),
}) satisfies z.ZodType<Policy>;

/** What pages that differ by visitor ask of a host. */
export interface Personal {
  /** Texts of further scripts that stand inside pages. */
  scripts?: readonly string[] | undefined;
  /** Addresses at which two visitors may get two pages: no shared cache may keep them. */
  personal?: readonly string[] | undefined;
  /** Vercel: code to be asked before a file is sent, and the addresses for which. */
  middleware?: { paths: readonly string[]; code: string } | undefined;
  /** nginx: text for the level of `http`, and what is done at single addresses; `cookies` are names of variables. */
  nginx?:
    | {
        http: string;
        locations: readonly {
          address: string;
          directives: readonly string[];
          cookies: readonly string[];
        }[];
      }
    | undefined;
}

/** Options of the integration `marquee/hosting`. */
export const options = z.strictObject({
  /** Where the site is served; decides which files are written. */
  host: z
    .enum(['static', 'github-pages', 'netlify', 'cloudflare', 'vercel', 'nginx'])
    .default('static'),
  /** Address of the site: https://guyu.example; Astro's `site` when left out. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Languages, the default first: each may have a 404 page of its own. */
  locales: z.array(z.looseObject({ id: z.string() })).default([{ id: 'en' }]),
  /** What pages may do, the same as the layout writes into `<meta>`. */
  policy: policy.prefault({ inlineScripts: [] }),
  /** Asked when all pages are there: what pages that differ by visitor need, such as tests of variants. */
  personal: z.custom<() => Personal>((value) => typeof value === 'function').optional(),
  /** Folders whose pages may compile WebAssembly, in every language: the search. */
  wasmFolders: z.array(z.string().regex(/^\/[\w-]+\/$/)).default(['/search/']),
  /** Folders of files whose names change with their content; kept by browsers for a year. */
  immutable: z.array(z.string().regex(/^\/[\w/-]+\/$/)).default(['/_astro/', '/fonts/']),
  /** Folders that search engines leave out. */
  noindex: z.array(z.string().regex(/^\/[\w/-]+\/$/)).default(['/_v/']),
  /** Folders, one word each, whose pages other sites may show in a frame: players. All other pages may not. */
  framed: z.array(z.string().regex(/^\/[\w-]+\/$/)).default([]),
  nginx: nginx.prefault({}),
});

export type HostingOptions = z.input<typeof options>;
export type Hosting = z.output<typeof options> & { url: string };
export type NginxOptions = Hosting['nginx'];
