import { z } from 'astro/zod';
import {
  isWholePage,
  mergeVariant,
  originOf,
  type PageData,
  type VariantPatch,
} from '../experiments/index.ts';
import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import { checkBlockIds } from './blocks.ts';
import type { ContentEntry } from './entry.ts';
import { explainIssues } from './explain-issues.ts';
import { problemAt, type Finding } from './finding.ts';
import { checkLanguages } from './languages.ts';

/** The schema that a variant's own file is checked by: that of a whole page, or that of a patch. */
export const variantSchema = (entry: ContentEntry, page: z.ZodType, patch: z.ZodType): z.ZodType =>
  entry.format !== 'yaml' || isWholePage(entry.source.data) ? page : patch;

/** What is wrong with a variant beside its control: the control is missing, or the merge fails. */
export function checkVariant(
  variant: ContentEntry,
  controls: readonly ContentEntry[],
  locales: readonly string[],
): Problem[] {
  const [page = ''] = variant.name.split('/');
  const control = controls.find(({ name, locale }) => name === page && locale === variant.locale);
  if (!control) return [withoutControl(variant, page, controls)];
  const patch = variant.source.data;
  if (variant.format !== 'yaml' || isWholePage(patch) || !isPage(control.source.data)) return [];
  if (variant.data === undefined) return [];
  return checkMerge(variant, control, patch as VariantPatch, control.source.data, locales);
}

/** Whether a control is sound enough to be merged: every block has an id. */
const isPage = (data: unknown): data is PageData =>
  isWholePage(data) && data.blocks.every((block) => typeof block?.id === 'string');

function checkMerge(
  variant: ContentEntry,
  control: ContentEntry,
  patch: VariantPatch,
  base: PageData,
  locales: readonly string[],
): Problem[] {
  const { page, problems } = mergeVariant(base, patch);
  const { schema } = control.collection;
  const result = z.safeParse(schema, page);
  const lineAt = (path: readonly PropertyKey[]) => {
    const { line } = variant.source.locate(originOf([...path], page, base, patch).path, {
      key: true,
    });
    return variant.text.split('\n')[line - 1] ?? '';
  };
  const whole = [
    ...(result.success ? [] : explainIssues(result.error.issues, { schema, data: page, lineAt })),
    ...checkBlockIds(page),
    ...checkLanguages(schema, page, locales),
  ];
  return [
    ...problems.map((problem) => problemAt(variant, problem)),
    ...whole.flatMap((finding) => traced(finding, page, variant, control, patch, base)),
  ];
}

/** A finding in the merged page, at the line of the variant that caused it; none if the control did. */
function traced(
  finding: Finding,
  page: PageData,
  variant: ContentEntry,
  control: ContentEntry,
  patch: VariantPatch,
  base: PageData,
): Problem[] {
  const origin = originOf([...finding.path], page, base, patch);
  if (origin.from === 'variant') return [problemAt(variant, { ...finding, path: origin.path })];
  // The control has been told of its own errors; what is left comes of the two together.
  if (control.data === undefined) return [];
  const block = page.blocks[Number(finding.path[1])]?.id;
  const path = finding.path[0] === 'blocks' && block ? ['blocks', block] : [];
  return [
    problemAt(variant, {
      ...finding,
      code: 'MQ1505',
      path,
      key: true,
      message: `Merged with ${control.file}, the page is not right: ${finding.message}`,
    }),
  ];
}

function withoutControl(
  variant: ContentEntry,
  page: string,
  controls: readonly ContentEntry[],
): Problem {
  const folder = variant.file.slice(0, variant.file.lastIndexOf('/'));
  const other = controls.find(({ name }) => name === page);
  const near = nearest(
    page,
    controls.map(({ name }) => name),
  );
  const ending = variant.file.slice(variant.file.lastIndexOf('/')).replace(/^\/[^.]*/, '');
  return {
    code: 'MQ1506',
    severity: 'error',
    file: variant.file,
    message: other
      ? `The page ${page} has no control in ${variant.locale}, only ${other.file}.`
      : `There is no page ${page} that this could be a variant of.`,
    found: `${folder}/`,
    fix: other
      ? `Write ${folder}/page${ending}, or leave the language out of the name.`
      : near
        ? `Move the file: ${variant.file.replace(`/${page}/`, `/${near}/`)}`
        : `Write the control first: ${folder}/page.yaml`,
  };
}
