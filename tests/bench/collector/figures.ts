import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../figure.ts';
import { hardFigures } from './hard.ts';
import { ingestFigures } from './ingest.ts';
import { outageFigures } from './outage.ts';
import { overviewFigures } from './overview.ts';

type Part = (folder: string, say: (text: string) => void) => Figure[] | Promise<Figure[]>;

/** Parts of it, each of which can be asked for by itself. */
const PARTS: Record<string, Part> = {
  ingest: ingestFigures,
  hard: hardFigures,
  outage: (_, say) => outageFigures(say),
  overview: overviewFigures,
};

/** Names of the parts. */
export const collectorParts: readonly string[] = Object.keys(PARTS);

/** The collector: what it takes, what it survives, and how fast its numbers are; all parts where none is named. */
export async function collectorFigures(
  parts: readonly string[],
  say: (text: string) => void,
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-collector-'));
  const figures: Figure[] = [];
  try {
    for (const part of parts.length ? parts : collectorParts)
      figures.push(...(await PARTS[part]!(folder, say)));
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
