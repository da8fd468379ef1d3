import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredEvent } from '../../../integrations/collector/index.ts';
import { sqliteStore } from '../../../integrations/collector/store/sqlite/sqlite-store.ts';
import { Report, sqliteSource, type Question } from '../../../integrations/stats/index.ts';
import { periodOf } from '../../../integrations/stats/period.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Monday, 2 November 2026, at nine. */
export const START = Date.UTC(2026, 10, 2, 9);

let made = 0;

/** An event as the collector keeps it; only what matters to a test has to be said. */
export const stored = (
  more: Partial<StoredEvent> & { visitor: number; time: number },
): StoredEvent => ({
  id: `e${(made += 1)}`,
  site: 'guyu.example',
  name: 'pageview',
  kept: false,
  page: '/',
  touch: {},
  facts: { country: 'CN', device: 'desktop', browser: 'Chrome', os: 'Windows', language: 'zh' },
  ...more,
});

/** A store with these events, and reports of it. */
export async function storeOf(events: readonly StoredEvent[]) {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-stats-'));
  const file = join(folder, 'stats.db');
  const store = sqliteStore(file);
  await store.write(events);
  await store.close();
  const source = sqliteSource(file);
  return {
    file,
    report: (question: Partial<Question> = {}) =>
      Report.of(source, {
        period: periodOf('2026-11-01', '2026-11-30', 'UTC'),
        timeZone: 'UTC',
        filters: [],
        goals: [],
        ...question,
      }),
    async [Symbol.asyncDispose]() {
      await source.close();
      rmSync(folder, { recursive: true });
    },
  };
}
