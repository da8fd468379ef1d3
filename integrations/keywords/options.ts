import { z } from 'astro/zod';

/** Options of `marquee/keywords`. All counts are of the period that is looked at. */
export const options = z.strictObject({
  /** Address of the public site; pages of other sites in an export are reported. */
  url: z.url({ protocol: /^https?$/ }),
  /** Languages, the default first. */
  locales: z
    .array(
      z.looseObject({
        /** Folder and path: `zh-cn`. */
        id: z.string(),
        /** BCP 47 tag; the id when left out. */
        tag: z.string().optional(),
      }),
    )
    .min(1)
    .default([{ id: 'en' }]),
  /** Folder of the exports, from the project's root. */
  folder: z.string().default('content/data/search'),
  /** Names of the brand: who searches for them clicks at any position, so they do not count for the curve. */
  brand: z.array(z.string().min(1)).default([]),
  /** Fewer impressions say nothing. */
  leastImpressions: z.number().positive().default(30),
  /** Positions between which a little work brings much: the lower half of the first page and the second. */
  winFrom: z.number().min(1).default(4),
  winUntil: z.number().default(20),
  /** A page decays when it had as many clicks, and has lost this share of them. */
  decayClicks: z.number().positive().default(10),
  decayShare: z.number().positive().max(1).default(0.25),
  /** Two pages compete when the second has this share of the impressions of a query. */
  competeShare: z.number().positive().max(0.5).default(0.15),
  /** Days that the latest period has at most, where exports have a column of days. */
  windowDays: z.number().int().positive().default(28),
});

export type KeywordsOptions = z.input<typeof options>;
export type Keywords = z.output<typeof options>;
