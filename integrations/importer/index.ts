/**
 * Brings the posts of another blog (Hugo, Zola, Jekyll, Astro, Next.js and their like) into content/blog.
 * In order: read the folder, map the front matter, turn the text, write what is not there yet, report.
 */
export { planImport } from './build-plan.ts';
export { writeImport } from './write.ts';
export { formatImportReport } from './report.ts';
export { kinds, type ImportOptions, type Kind } from './options.ts';
export type { ImportPlan, ImportReport, Notice, PlannedPost } from './plan.ts';
