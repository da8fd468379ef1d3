import { campaignSchema } from '../../integrations/campaigns/index.ts';
import type { Collection } from '../../integrations/content/index.ts';
import { experimentSchema } from '../../integrations/experiments/index.ts';
import { planSchema } from '../../integrations/plan/index.ts';
import { author } from './author.ts';
import { blog } from './blog.ts';
import { document } from './document.ts';
import { email } from './email.ts';
import { landing } from './landing.ts';
import { persona } from './persona.ts';
import { postVariant } from './post-variant.ts';
import { series } from './series.ts';
import { slides } from './slides.ts';
import { socialPost } from './social-post.ts';
import { splash } from './splash.ts';
import { splashVariant } from './splash-variant.ts';
import { tag } from './tag.ts';
import { variant, variantPatch } from './variant.ts';

/** Every collection of the site; src/content.config.ts and the checks both read this list. */
export const collections = [
  {
    name: 'blog',
    base: 'content/blog',
    pattern: ['*/**/*.{md,mdx}', '!*/**/*.*.{md,mdx}'],
    schema: blog,
    locale: 'folder',
    references: { authors: 'authors', tags: 'tags', series: 'series' },
    route: '/blog/:slug/',
  },
  {
    name: 'blog-variants',
    base: 'content/blog',
    pattern: ['*/**/*.*.{yaml,md,mdx}'],
    schema: postVariant,
    locale: 'folder',
    references: {},
    variantOf: { collection: 'blog', patch: postVariant },
  },
  {
    name: 'authors',
    base: 'content/authors',
    pattern: ['*.yaml'],
    schema: author,
    locale: 'none',
    references: {},
    route: '/blog/authors/:slug/',
  },
  {
    name: 'tags',
    base: 'content/tags',
    pattern: ['*.yaml'],
    schema: tag,
    locale: 'none',
    references: {},
    route: '/blog/tags/:slug/',
  },
  {
    name: 'series',
    base: 'content/series',
    pattern: ['*.yaml'],
    schema: series,
    locale: 'none',
    references: {},
    route: '/blog/series/:slug/',
  },
  {
    name: 'landing',
    base: 'content/landing',
    pattern: ['*/page.{yaml,mdx}', '*/page.*.{yaml,mdx}'],
    schema: landing,
    locale: 'suffix',
    references: {},
    route: '/:slug/',
    home: 'home',
  },
  {
    name: 'variants',
    base: 'content/landing',
    pattern: ['*/*.{yaml,mdx}', '!*/page.{yaml,mdx}', '!*/page.*.{yaml,mdx}'],
    schema: variant,
    locale: 'suffix',
    references: {},
    variantOf: { collection: 'landing', patch: variantPatch, blocks: true },
  },
  {
    name: 'splash',
    base: 'content/splash',
    pattern: ['*.{md,mdx}'],
    schema: splash,
    locale: 'suffix',
    references: { 'audience.campaign': 'campaigns', 'audience.locales': 'locales' },
    route: '/splash/:slug/',
  },
  {
    name: 'splash-variants',
    base: 'content/splash',
    pattern: ['*/*.{yaml,md,mdx}'],
    schema: splashVariant,
    locale: 'suffix',
    references: {},
    variantOf: { collection: 'splash', patch: splashVariant },
  },
  {
    name: 'slides',
    base: 'content/slides',
    pattern: ['*.{md,mdx}'],
    schema: slides,
    locale: 'suffix',
    references: {},
    inParts: true,
    route: '/slides/:slug/',
  },
  {
    name: 'documents',
    base: 'content/documents',
    pattern: ['*.{md,mdx}'],
    schema: document,
    locale: 'suffix',
    references: { authors: 'authors' },
    route: '/documents/:slug/',
  },
  {
    name: 'campaigns',
    base: 'content/campaigns',
    pattern: ['*.yaml'],
    schema: campaignSchema,
    locale: 'none',
    references: {
      owner: 'authors',
      persona: 'personas',
      'tasks.owner': 'authors',
      'channels.page': 'landing',
      'channels.locale': 'locales',
      pages: 'landing',
      posts: 'blog',
      splash: 'splash',
      experiments: 'experiments',
      emails: 'emails',
      social: 'social',
    },
  },
  {
    name: 'personas',
    base: 'content/personas',
    pattern: ['*.yaml'],
    schema: persona,
    locale: 'none',
    references: {},
  },
  {
    name: 'emails',
    base: 'content/emails',
    pattern: ['*.md'],
    schema: email,
    locale: 'suffix',
    references: { owner: 'authors' },
  },
  {
    name: 'social',
    base: 'content/social',
    pattern: ['*.yaml'],
    schema: socialPost,
    locale: 'none',
    references: { owner: 'authors' },
  },
  {
    name: 'plans',
    base: 'content/plans',
    pattern: ['*.yaml'],
    schema: planSchema,
    locale: 'none',
    references: { 'market.personas': 'personas' },
  },
  {
    name: 'experiments',
    base: 'content/experiments',
    pattern: ['*.yaml'],
    kept: ['ledger.json', '*.report.json'],
    schema: experimentSchema,
    locale: 'none',
    references: {},
  },
] as const satisfies Collection[];

/** Addresses of pages that the site makes itself, in the default language: no entry may take one. */
export const takenAddresses = [
  '/404/',
  '/_blocks/',
  '/_v/',
  '/blog/',
  '/blog/archive/',
  '/blog/authors/',
  '/blog/page/',
  '/blog/series/',
  '/blog/tags/',
  '/calendar/',
  '/documents/',
  '/go/',
  '/media/',
  '/pagefind/',
  '/player/',
  '/press/',
  '/search/',
  '/slides/',
  '/splash/',
  '/thanks/',
];
