import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ProblemsError } from '../kit/problem.ts';
import { author } from './author.ts';
import { campaign } from './campaign.ts';
import { email } from './email.ts';
import { experiment } from './experiment.ts';
import { landing } from './landing.ts';
import { persona } from './persona.ts';
import { plan } from './plan.ts';
import { post } from './post.ts';
import type { NewFile, Scaffold } from './scaffold.ts';
import { slides } from './slides.ts';
import { social } from './social.ts';
import { splash } from './splash.ts';
import { variant } from './variant.ts';

export type { Answers, Context, Field, NewFile, Scaffold } from './scaffold.ts';

/** What `marquee new` can begin. */
export const scaffolds: Record<string, Scaffold> = {
  post,
  landing,
  variant,
  splash,
  campaign,
  plan,
  email,
  social,
  slides,
  experiment,
  author,
  persona,
};

/** Writes new files; throws a ProblemsError and writes nothing when one of them exists already. */
export function writeNew(root: string, files: NewFile[]): void {
  const existing = files.filter(({ path }) => existsSync(join(root, path)));
  if (existing.length)
    throw new ProblemsError(
      existing.map(({ path }) => ({
        code: 'MQ1802',
        severity: 'error',
        file: path,
        message: 'This file exists already, and is left as it is.',
        fix: 'choose another name, or edit the file',
      })),
    );
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // `wx` refuses to overwrite, should the file have appeared since.
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
}
