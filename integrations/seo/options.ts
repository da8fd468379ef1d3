import { z } from 'astro/zod';
import { feedOptions } from './feeds/options.ts';
import { organizationOptions } from './graph/options.ts';
import { headOptions } from './head/options.ts';
import { isPreview } from './head/preview.ts';
import { iconOptions } from './icons/options.ts';
import { indexNowOptions } from './indexnow/options.ts';
import { llmsOptions } from './llms/options.ts';
import { robotsOptions } from './robots/options.ts';
import { sitemapOptions } from './sitemap/options.ts';
import type { LintContext } from './lint/consumer.ts';
import type { Finding } from './lint/finding.ts';
import { lintOptions } from '../kit/lint-settings.ts';
import type { FindSource } from './source.ts';

const locale = z.looseObject({
  /** Folder and path: `zh-cn`. */
  id: z.string(),
  /** BCP 47 tag, as `lang` and `hreflang` have it: `zh-CN`; the id when left out. */
  tag: z.string().optional(),
});

/** Options of the integration `marquee/seo`. Each room adds its own, from `<room>/options.ts`. */
export const options = z.strictObject({
  /** Address of the public site; Astro's `site` and `base` when left out. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Languages, the default first. */
  locales: z
    .array(locale)
    .min(1)
    .default([{ id: 'en' }]),
  /** The site is shown for review only, and nothing of it may be found; told from the host when left out. */
  preview: z.boolean().default(() => isPreview(process.env)),
  /** Folders of pages that nobody should find, from the site's root. */
  excluded: z
    .array(z.string().regex(/^\/(?:[^/?#]+\/)+$/, 'write a folder between slashes, such as /_v/'))
    .default(['/_v/']),
  sitemap: sitemapOptions.prefault({}),
  robots: robotsOptions.prefault({}),
  feeds: feedOptions.prefault({}),
  llms: llmsOptions.prefault({}),
  indexnow: indexNowOptions.prefault({}),
  /** The file behind a page, for findings and dates; nothing is known when left out. */
  findSource: z.custom<FindSource>((value) => typeof value === 'function').optional(),
  /** What `Seo.astro` puts into every page; needed only where that component is used. */
  head: headOptions.optional(),
  /** Who stands behind the site, for `Seo.astro`. */
  organization: organizationOptions.prefault({}),
  /** Icons and web manifest, made from one mark; none when left out. */
  icons: iconOptions.optional(),
  /** How much each rule of the linter matters, and where; false leaves the linter out. */
  lint: z.union([z.literal(false), lintOptions]).prefault({}),
  /** What the linter cannot see in built pages; asked when the pages are built. */
  lintContext: z.custom<() => LintContext>((value) => typeof value === 'function').optional(),
  /** Told all that the linter has found, errors among it. */
  linted: z
    .custom<(findings: readonly Finding[]) => void>((value) => typeof value === 'function')
    .optional(),
});

export type SeoOptions = z.input<typeof options>;
export type Seo = z.output<typeof options>;
