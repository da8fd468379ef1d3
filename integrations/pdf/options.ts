import { z } from 'astro/zod';
import type { Problem } from '../kit/problem.ts';

/** Options of the integration `marquee/pdf`. */
export const options = z.strictObject({
  /** Folder that PDFs are kept in from build to build, an absolute path; by default below node_modules. */
  cache: z.string().optional(),
  /** The file behind a page, for warnings: its path from the project's root. */
  findSource: z
    .custom<(path: string) => { file: string } | undefined>((value) => typeof value === 'function')
    .optional(),
  /** Told all that was found wrong. */
  warned: z
    .custom<(problems: readonly Problem[]) => void>((value) => typeof value === 'function')
    .optional(),
});

export type PdfOptions = z.input<typeof options>;
