import { z } from 'astro/zod';

/** How much a finding of the linter matters: an error stops a build, a warning is counted, an info is only told when asked for. */
export const severities = ['error', 'warning', 'info'] as const;

/** Severities by rule; `off` silences one. That each rule exists is checked with the content, where lines are known. */
export const ruleSettings = z.record(z.string(), z.enum([...severities, 'off']));

const limit = (value: number) => z.number().positive().default(value);

/** Limits that rules measure by. */
export const limits = z.strictObject({
  /** Pixels of a title on Google's desktop results, at 20 px. */
  titleWidth: limit(600).describe('Pixels that a title may be wide.'),
  titleLeast: limit(60).describe('Pixels below which a title says too little.'),
  /** Two lines on Google's desktop results, at 14 px. */
  descriptionWidth: limit(990).describe('Pixels that a description may be wide.'),
  descriptionLeast: limit(280).describe('Pixels below which a description wastes its place.'),
  altLength: limit(150).describe('Characters of an alt text; half as many in Chinese.'),
  depth: limit(4).describe('Clicks from the home page.'),
  thinWords: limit(120).describe('Words below which a page is thin.'),
  thinCharacters: limit(200).describe('Characters below which a Chinese page is thin.'),
  sentenceWords: limit(50).describe('Words of a sentence.'),
  sentenceCharacters: limit(120).describe('Characters of a Chinese sentence.'),
  paragraphWords: limit(220).describe('Words of a paragraph.'),
  paragraphCharacters: limit(400).describe('Characters of a Chinese paragraph.'),
  readingEase: limit(40).describe('Flesch reading ease that English text should reach.'),
  densityMost: limit(3.5).describe('Per cent of the words that a keyphrase may be.'),
  densityLeast: limit(0.1).describe('Per cent of the words that a keyphrase should be.'),
  staleMonths: limit(30).describe('Months after which a page should be looked at again.'),
  similarity: z
    .number()
    .min(0.5)
    .max(1)
    .default(0.8)
    .describe('Share of the text that makes two pages alike.'),
});

/** Settings of the linter: `seo.lint` of content/site.yaml. */
export const lintOptions = z.strictObject({
  rules: ruleSettings
    .default({})
    .describe(
      'Severities by rule: error, warning, info or off. `marquee check --rules` lists them.',
    ),
  paths: z
    .array(
      z.strictObject({
        path: z
          .union([z.string(), z.array(z.string())])
          .describe('Addresses, as globs: /blog/tags/**.'),
        rules: ruleSettings.describe('Severities there; a later entry overrules an earlier one.'),
      }),
    )
    .default([])
    .describe('Severities for parts of the site.'),
  limits: limits.prefault({}).describe('Limits that rules measure by.'),
  sponsored: z
    .array(z.string())
    .default([])
    .describe('Hosts that links are paid for; they need rel=sponsored.'),
  userContent: z
    .array(z.string())
    .default([])
    .describe('Addresses of pages, as globs, whose links visitors may write; they need rel=ugc.'),
});

export type LintOptions = z.output<typeof lintOptions>;
export type Limits = z.output<typeof limits>;
