import { expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzz } from '../../servers/collector/fuzz.ts';
import { killUnderLoad } from '../../servers/collector/kill.ts';
import { brokenRows } from '../../servers/collector/whole.ts';
import { collector } from './collectors.ts';

// More of both, and what takes longer: npm run bench -- collector.

it('a collector that is killed has every event that it acknowledged, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-killed-'));
  const deaths = await killUnderLoad(join(folder, 'stats.db'), 3);
  rmSync(folder, { recursive: true });
  expect(deaths.acknowledged).toBeGreaterThan(20);
  expect(deaths).toMatchObject({ lost: 0, twice: 0 });
}, 60_000);

it('three thousand wrong requests break nothing, and leave nothing that is wrong', async () => {
  await using one = await collector({ now: Date.now });
  const statuses = await fuzz(one.origin, { times: 3000, seed: 7 });
  expect(Object.keys(statuses).filter((status) => Number(status) >= 500 || status === '0')).toEqual(
    [],
  );
  expect(statuses[400]).toBeGreaterThan(500);
  expect(statuses[200] ?? 0).toBeGreaterThan(100);
  expect(brokenRows(one.file)).toEqual([]);
  expect((await one.post('{}')).status).toBe(400);
}, 60_000);
