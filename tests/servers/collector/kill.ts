import { DatabaseSync } from 'node:sqlite';
import { Agent } from 'node:http';
import { collectorProcess } from './process.ts';
import { load, post, type Sent } from './load.ts';

/** What stands in the store after so many deaths. */
export interface Deaths {
  acknowledged: number;
  /** Acknowledged, and not in the store. */
  lost: number;
  /** In the store more than once. */
  twice: number;
  /** Sent again after a death, since no answer had come. */
  retried: number;
}

/**
 * Kills a collector (SIGKILL) under load, again and again, at moments that nobody chose. What it had not answered is sent
 * again to the next one, with the same ids, as the snippet does.
 */
export async function killUnderLoad(file: string, times: number): Promise<Deaths> {
  const acknowledged = new Set<string>();
  let retried = 0;
  let open: Sent[] = [];
  for (let time = 0; time <= times; time += 1) {
    const running = await collectorProcess(file);
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    for (const { ids } of open) {
      const now = Date.now();
      const events = ids.map((id) => ({
        id,
        name: 'pageview',
        url: 'https://guyu.example/',
        at: now - 5000,
        referrer: '',
      }));
      const again = await post(running.origin, agent, JSON.stringify({ sent: now, events }), ids);
      if (again.status === 204) again.ids.forEach((id) => acknowledged.add(id));
      retried += ids.length;
    }
    agent.destroy();
    if (time === times) {
      await running.kill('SIGTERM');
      break;
    }
    let dead = false;
    const sending = load(running.origin, { size: 4, connections: 16, seconds: 5 }, () => dead);
    await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 240));
    await running.kill();
    dead = true;
    const sent = await sending;
    for (const { status, ids } of sent)
      if (status === 204) ids.forEach((id) => acknowledged.add(id));
    open = sent.filter(({ status }) => status !== 204);
  }
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare('SELECT id, count(*) AS n FROM events GROUP BY id').all() as {
    id: string;
    n: number;
  }[];
  db.close();
  const kept = new Map(rows.map(({ id, n }) => [id, n]));
  return {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((id) => !kept.has(id)).length,
    twice: [...kept.values()].filter((n) => n > 1).length,
    retried,
  };
}
