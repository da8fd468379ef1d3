import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCollector, type CollectorSettings } from '../../../integrations/collector/index.ts';
import type { EventStore } from '../../../integrations/collector/store/store.ts';
import { CHROME, NOW } from './batches.ts';

/** A collector of its own, in a folder that goes with it. */
export async function collector(settings: Partial<CollectorSettings> = {}, store?: EventStore) {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-collector-'));
  const file = join(folder, 'stats.db');
  const log: string[] = [];
  const running = await startCollector(
    {
      sites: ['guyu.example'],
      file,
      port: 0,
      host: '127.0.0.1',
      limit: { burst: 1e6, perSecond: 1e6 },
      log: (line) => log.push(line),
      now: () => NOW,
      ...settings,
    },
    store,
  );
  return {
    ...running,
    file,
    log,
    post: (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
      fetch(`${running.origin}/api/event`, {
        method: 'POST',
        body,
        headers: { 'user-agent': CHROME, ...headers },
      }),
    async [Symbol.asyncDispose]() {
      await running.close();
      rmSync(folder, { recursive: true });
    },
  };
}
