import type { ClickHouseClient } from '@clickhouse/client';
import { expect, it } from 'vitest';
import { whyUnfit } from '../../../integrations/collector/index.ts';

/** A ClickHouse that answers so to a question. */
const which = (query: () => Promise<unknown>, error?: Error) =>
  ({ ping: async () => ({ success: !error, error }), query }) as unknown as ClickHouseClient;

const says = (text: string) => () => Promise.reject(new Error(text));

it('a ClickHouse that cannot be a store is told apart from one that is away', async () => {
  const works = which(async () => ({ json: async () => [[1]] }));
  expect(await whyUnfit(works)).toBeUndefined();
  // The words of 18.16, which Debian 12 has.
  const old = which(says('Code: 115, e.displayText() = DB::Exception: Unknown setting param_one'));
  expect((await whyUnfit(old))?.message).toBe('This ClickHouse is too old.');
  const strange = which(says('Code: 81. DB::Exception: Database marquee does not exist.'));
  expect((await whyUnfit(strange))?.fix).toContain('Is the database there?');
  const away = which(says(''), new Error('connect ECONNREFUSED'));
  expect(await whyUnfit(away)).toMatchObject({ found: 'connect ECONNREFUSED' });
});
