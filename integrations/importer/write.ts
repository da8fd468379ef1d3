import { access, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { constants } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { ImportPlan, ImportReport, PlannedPost } from './plan.ts';

type File = { target: string; text?: string; bytes?: Uint8Array; from?: string };

/**
 * Writes what a plan says, and never over a file that is there: that one is in `existing`. With `dryRun` nothing
 * is written and the report says what would be. A file that cannot be written is in `failed`; the rest goes on.
 */
export async function writeImport(
  plan: ImportPlan,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<ImportReport> {
  const report: ImportReport = { plan, dryRun, written: [], existing: [], failed: [] };
  const files: File[] = [...plan.assets, ...plan.entries, ...plan.posts];
  for (const file of files) {
    try {
      await writeOne(plan, file, report);
    } catch (error) {
      report.failed.push({
        file: file.target,
        message: `It cannot be written: ${(error as Error).message}.`,
      });
    }
  }
  return report;
}

async function writeOne(plan: ImportPlan, file: File, report: ImportReport): Promise<void> {
  const path = resolve(plan.root, file.target);
  if (relative(plan.root, path).startsWith('..')) throw new Error('it lies outside the project');
  if (await standsInTheWay(plan, file)) {
    report.existing.push(file.target);
    return;
  }
  if (!report.dryRun) {
    await mkdir(dirname(path), { recursive: true });
    await putNew(path, (draft) =>
      file.from
        ? copyFile(file.from, draft, constants.COPYFILE_EXCL)
        : writeFile(draft, file.bytes ?? file.text ?? '', { flag: 'wx' }),
    );
  }
  report.written.push(file.target);
}

/**
 * Writes beside the place and moves, so that a killed import leaves no half file but that draft. Its name is always the
 * same: the next import, which writes what is not there yet, begins it anew.
 */
async function putNew(path: string, put: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.tmp`;
  await rm(draft, { force: true });
  try {
    await put(draft);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A post is there already when its file is, whether as Markdown or as MDX. */
async function standsInTheWay(plan: ImportPlan, file: File): Promise<boolean> {
  const paths = isPost(file, plan)
    ? ['md', 'mdx'].map((ending) => file.target.replace(/\.mdx?$/, `.${ending}`))
    : [file.target];
  for (const path of paths) if (await there(join(plan.root, path))) return true;
  return false;
}

const isPost = (file: File, plan: ImportPlan): boolean => plan.posts.includes(file as PlannedPost);
const there = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
