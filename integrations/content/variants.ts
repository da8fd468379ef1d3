import { z } from 'astro/zod';
import {
  isWholePage,
  mergeFields,
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
import { variantKind } from './variant-kind.ts';

/** The schema that a variant's own file is checked by: that of a whole page, or that of a patch. */
export const variantSchema = (entry: ContentEntry, page: z.ZodType, patch: z.ZodType): z.ZodType =>
  variantKind(entry) === 'page' ? page : patch;

/** What is wrong with a variant beside its control: the control is missing, or the merge fails. */
export function checkVariant(
  variant: ContentEntry,
  controls: readonly ContentEntry[],
  locales: readonly string[],
): Problem[] {
  const page = variant.name.slice(0, variant.name.lastIndexOf('/'));
  const control = controls.find(({ name, locale }) => name === page && locale === variant.locale);
  if (!control) return [withoutControl(variant, page, controls)];
  if (variantKind(variant) === 'page' || variant.data === undefined) return [];
  const base = control.source.data;
  const sound = variant.collection.variantOf?.blocks ? isPage(base) : isRecord(base);
  // The merge of fields alone asks for no blocks, and the rest of the check looks only where they are.
  return sound
    ? checkMerge(variant, control, variant.source.data as VariantPatch, base as PageData, locales)
    : [];
}

/** Whether a control is sound enough to be merged: every block has an id. */
const isPage = (data: unknown): data is PageData =>
  isWholePage(data) && data.blocks.every((block) => typeof block?.id === 'string');

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function checkMerge(
  variant: ContentEntry,
  control: ContentEntry,
  patch: VariantPatch,
  base: PageData,
  locales: readonly string[],
): Problem[] {
  const { page, problems } = variant.collection.variantOf?.blocks
    ? mergeVariant(base, patch)
    : mergeFields(base, patch, { control: control.source.body, variant: variant.source.body });
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
  const block = finding.path[0] === 'blocks' && page.blocks[Number(finding.path[1])]?.id;
  const [head] = finding.path;
  const own = head !== undefined && Object.hasOwn(patch, head) ? [head] : [];
  const path = block ? ['blocks', block] : own;
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
  const { file, locale } = variant;
  const other = controls.find(({ name }) => name === page);
  const near = nearest(
    page,
    controls.map(({ name }) => name),
  );
  const control = controlFile(variant, page);
  return {
    code: 'MQ1506',
    severity: 'error',
    file,
    message: other
      ? `The page ${page} has no control in ${locale}, only ${other.file}.`
      : `There is no page ${page} that this could be a variant of.`,
    found: file.slice(variant.collection.base.length + 1),
    fix: other
      ? `Write ${control}, or leave the language out of the name.`
      : near
        ? `Move the file: ${file.replace(new RegExp(`/${page}(?=[/.])`), `/${near}`)}`
        : `Write the control first: ${control}`,
  };
}

/** Where the control of a variant would stand. */
function controlFile({ file, collection, format }: ContentEntry, page: string): string {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const ending = /(?:\.[a-z-]+)?\.\w+$/.exec(file.slice(folder.length + 1))?.[0] ?? `.${format}`;
  if (collection.variantOf?.blocks) return `${folder}/page${ending}`;
  return collection.locale === 'folder'
    ? `${folder}/${page.slice(page.lastIndexOf('/') + 1)}.mdx`
    : `${folder}${ending.replace(/\w+$/, 'mdx')}`;
}
