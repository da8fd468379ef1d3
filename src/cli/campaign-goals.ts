import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readValues } from '../../integrations/content/index.ts';

const FILES = 'content/campaigns/*.{yaml,yml}';

/** The part of a campaign that reports ask for. */
const campaign = z.looseObject({
  status: z.string().optional(),
  goals: z.array(z.looseObject({ goal: z.string().min(1) })).default([]),
});

/** Campaigns that never were bring nothing. */
const UNREAL = new Set(['idea', 'cancelled']);

/**
 * Names of the goals that a project's campaigns have, by the names of their files. A file that is not right is passed over:
 * `marquee check` tells what is wrong with it.
 */
export function campaignGoals(root: string): string[] {
  const found = globSync(FILES, { cwd: root }).sort();
  const names = found.flatMap((file) => {
    const { data } = readValues(file, readFileSync(join(root, file), 'utf8'), campaign, []);
    return data && !UNREAL.has(data.status ?? '') ? data.goals.map(({ goal }) => goal) : [];
  });
  return [...new Set(names)];
}
