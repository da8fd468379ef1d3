import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fuzz } from '../../servers/collector/fuzz.ts';
import { killUnderLoad } from '../../servers/collector/kill.ts';
import { batchOf, load, post } from '../../servers/collector/load.ts';
import { collectorProcess } from '../../servers/collector/process.ts';
import { brokenRows } from '../../servers/collector/whole.ts';
import type { Figure } from '../figure.ts';

const TIMES = 50;
const REQUESTS = 20_000;

/** What the collector survives. */
export async function hardFigures(folder: string, say: (text: string) => void): Promise<Figure[]> {
  const deaths = await killUnderLoad(join(folder, 'killed.db'), TIMES);
  say(`killed ${TIMES} times: ${JSON.stringify(deaths)}`);
  const file = join(folder, 'fuzzed.db');
  const running = await collectorProcess(file);
  const statuses = await fuzz(running.origin, { times: REQUESTS, seed: Date.now() % 1e6 });
  await running.kill('SIGTERM');
  const failed = Object.entries(statuses)
    .filter(([status]) => status === '0' || status >= '500')
    .reduce((sum, [, count]) => sum + count, 0);
  say(`${REQUESTS} wrong requests: ${JSON.stringify(statuses)}`);
  const note = `${deaths.acknowledged.toLocaleString('en-GB')} acknowledged, ${deaths.retried} sent again`;
  return [
    {
      name: `acknowledged events lost in ${TIMES} kills`,
      measured: deaths.lost,
      target: 0,
      unit: 'points',
      note,
    },
    { name: 'events kept twice in them', measured: deaths.twice, target: 0, unit: 'points' },
    {
      name: `of ${REQUESTS.toLocaleString('en-GB')} wrong requests, answered with 5xx or not at all`,
      measured: failed,
      target: 0,
      unit: 'points',
      note: JSON.stringify(statuses),
    },
    { name: 'broken rows they left', measured: brokenRows(file).length, target: 0, unit: 'points' },
    ...(await fullDiskFigures(join(folder, 'small'), say)),
  ];
}

/** A disk of 3 MB that runs full under load; only root may mount one. */
async function fullDiskFigures(folder: string, say: (text: string) => void): Promise<Figure[]> {
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder]);
  if (mounted.status !== 0) {
    say('a full disk is left out: only root may mount a small one');
    return [];
  }
  try {
    const file = join(folder, 'stats.db');
    const running = await collectorProcess(file);
    const sent = await load(running.origin, { size: 20, connections: 4, seconds: 4 });
    const acknowledged = sent.filter(({ status }) => status === 204).flatMap(({ ids }) => ids);
    const refused = sent.filter(({ status }) => status === 503);
    // Room again: what was refused is sent once more.
    spawnSync('mount', ['-o', 'remount,size=64m', folder]);
    const agent = new Agent();
    const again = await post(running.origin, agent, batchOf(20).body);
    agent.destroy();
    await running.kill('SIGTERM');
    const db = new DatabaseSync(file, { readOnly: true });
    const known = new Set(
      (db.prepare('SELECT id FROM events').all() as { id: string }[]).map(({ id }) => id),
    );
    db.close();
    const lost = acknowledged.filter((id) => !known.has(id)).length;
    say(`full disk: ${acknowledged.length} acknowledged, ${refused.length} requests refused`);
    return [
      {
        name: 'acknowledged events lost on a full disk',
        measured: lost,
        target: 0,
        unit: 'points',
        note: `${acknowledged.length} acknowledged, ${refused.length} requests answered 503`,
      },
      {
        name: 'answer once there is room again',
        measured: again.status,
        target: 204,
        unit: 'points',
      },
    ];
  } finally {
    spawnSync('umount', [folder]);
  }
}
