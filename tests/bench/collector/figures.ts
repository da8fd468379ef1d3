import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../figure.ts';
import { hardFigures } from './hard.ts';
import { ingestFigures } from './ingest.ts';
import { overviewFigures } from './overview.ts';

/** The collector: what it takes, what it survives, and how fast its numbers are. */
export async function collectorFigures(say: (text: string) => void): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-collector-'));
  try {
    return [
      ...(await ingestFigures(folder, say)),
      ...(await hardFigures(folder, say)),
      ...overviewFigures(folder, say),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
