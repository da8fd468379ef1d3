import { z } from 'astro/zod';

/** How much a rule of the linter matters. */
export const ruleSettings = () => z.record(z.string(), z.enum(['error', 'warning', 'info', 'off']));

const limit = (value: number, text: string) => z.number().positive().default(value).describe(text);

/** `seo.lint` in content/site.yaml: how much each rule of the linter matters, and where. */
export const lint = z.strictObject({
  rules: ruleSettings()
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
        rules: ruleSettings().describe('Severities there; a later entry overrules an earlier one.'),
      }),
    )
    .default([])
    .describe('Severities for parts of the site.'),
  limits: z
    .strictObject({
      titleWidth: limit(600, 'Pixels that a title may be wide.'),
      titleLeast: limit(60, 'Pixels below which a title says too little.'),
      descriptionWidth: limit(990, 'Pixels that a description may be wide.'),
      descriptionLeast: limit(280, 'Pixels below which a description wastes its place.'),
      altLength: limit(150, 'Characters of an alt text; half as many in Chinese.'),
      depth: limit(4, 'Clicks from the home page.'),
      thinWords: limit(120, 'Words below which a page is thin.'),
      thinCharacters: limit(200, 'Characters below which a Chinese page is thin.'),
      sentenceWords: limit(50, 'Words of a sentence.'),
      sentenceCharacters: limit(120, 'Characters of a Chinese sentence.'),
      paragraphWords: limit(220, 'Words of a paragraph.'),
      paragraphCharacters: limit(400, 'Characters of a Chinese paragraph.'),
      readingEase: limit(40, 'Flesch reading ease that English text should reach.'),
      densityMost: limit(3.5, 'Per cent of the words that a keyphrase may be.'),
      densityLeast: limit(0.1, 'Per cent of the words that a keyphrase should be.'),
      staleMonths: limit(30, 'Months after which a page should be looked at again.'),
      similarity: z
        .number()
        .min(0.5)
        .max(1)
        .default(0.8)
        .describe('Share of the text that makes two pages alike.'),
    })
    .prefault({})
    .describe('Limits that rules measure by.'),
  sponsored: z
    .array(z.string())
    .default([])
    .describe('Hosts that links are paid for; they need rel=sponsored.'),
  userContent: z
    .array(z.string())
    .default([])
    .describe('Addresses of pages, as globs, whose links visitors may write; they need rel=ugc.'),
});
