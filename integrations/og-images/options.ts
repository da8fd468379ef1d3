import { z } from 'astro/zod';
import { sizeIds } from '../kit/network-sizes.ts';
import type { Problem } from '../kit/problem.ts';
import { brand } from './brand.ts';
import { FAMILIES } from './text/families.ts';

const family = z.strictObject({
  /** A font package of Fontsource, or a name of one's own for `files`. */
  package: z.string(),
  /** Single files by weight, in place of the package's slices: as Node resolves them, or from the project's root. */
  files: z.array(z.strictObject({ weight: z.number(), file: z.string() })).optional(),
  /** Languages that the letters are drawn for, in lower case; any, when left out. */
  languages: z.array(z.string()).optional(),
});

/** Options of the integration `marquee/og-images`. */
export const options = z.strictObject({
  /** Name, mark, colours. */
  brand: brand.prefault({}),
  /** Families of the site's own, tried before those of each script. Each must be installed. */
  fonts: z.array(family).default([]),
  /** Sizes that every page has besides that of link previews. */
  sizes: z.array(z.enum(sizeIds)).default([]),
  /** Pages that say nothing of themselves: false leaves them as they are. */
  plainPages: z.boolean().default(true),
  /** Threads that draw; as many as pay off, at most one a core and eight in all, when left out. */
  threads: z.int().min(1).max(64).optional(),
  /** The file behind a page, for warnings: its path from the project's root. */
  findSource: z
    .custom<(path: string) => { file: string } | undefined>((value) => typeof value === 'function')
    .optional(),
  /** Told all that was found wrong. */
  warned: z
    .custom<(problems: readonly Problem[]) => void>((value) => typeof value === 'function')
    .optional(),
});

export type OgOptions = z.input<typeof options>;
export type Og = z.output<typeof options>;

/** The site's own families, then one a script. */
export const familiesOf = ({ fonts }: Pick<Og, 'fonts'>) => [
  ...fonts,
  ...FAMILIES.filter((known) => !fonts.some((own) => own.package === known.package)),
];
