import { z } from 'astro/zod';
import type { RedirectRule } from './rule.ts';

const rules = z.custom<RedirectRule[] | (() => RedirectRule[] | Promise<RedirectRule[]>)>(
  (value) => Array.isArray(value) || typeof value === 'function',
);

/** Options of the integration `marquee/redirects`. */
export const options = z.strictObject({
  /** Where the site is served; decides which files are written. */
  host: z
    .enum(['static', 'github-pages', 'netlify', 'cloudflare', 'vercel', 'nginx'])
    .default('static'),
  /** Address of the site: https://guyu.example; Astro's `site` when left out. */
  url: z.url().optional(),
  /** Languages, the default first; a redirect page speaks the language of its target. */
  locales: z
    .array(z.looseObject({ id: z.string(), tag: z.string() }))
    .default([{ id: 'en', tag: 'en' }]),
  /** Redirects that only the content knows, such as aliases; a function is called once the site is built. */
  rules: rules.default([]),
  /** The list that people edit, from the project's root; it need not exist. */
  file: z.string().default('content/redirects.yaml'),
});

export type RedirectsOptions = z.input<typeof options>;
