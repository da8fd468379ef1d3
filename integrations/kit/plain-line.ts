import { z } from 'astro/zod';

/** A line of plain text: no markup, no line breaks. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[\n\r]/.test(text), 'write it on one line')
    .refine((text) => !/<\/?[a-z!]/i.test(text), 'write plain text, without HTML');

/** Text in one language, or one text a locale: `{ en: Tea, zh-cn: 茶 }`. */
export const localized = (max = 200) => z.union([line(max), z.record(z.string(), line(max))]);
