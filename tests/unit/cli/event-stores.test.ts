import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openEvents } from '../../../integrations/collector/index.ts';
import { isProblemsError } from '../../../integrations/kit/problem.ts';
import { named } from '../../../src/cli/event-stores.ts';

it('a store that is none, is not there, or does not answer is told before anything is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-stores-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const codeOf = async (name: string, text?: string) => {
    const file = name.includes(':') ? name : join(folder, name);
    if (text !== undefined) writeFileSync(file, text);
    const error: unknown = await named(file).catch((reason: unknown) => reason);
    return isProblemsError(error) ? error.problems[0]!.code : error === file;
  };
  expect(await codeOf('empty.db', '')).toBe('MQ2505');
  expect(await codeOf('letter.db', 'Dear tea house')).toBe('MQ2505');
  expect(await codeOf('absent.db')).toBe('MQ2501');
  expect(await codeOf('http://127.0.0.1:1/marquee')).toBe('MQ2505');
  await openEvents(join(folder, 'real.db')).close();
  expect(await codeOf('real.db')).toBe(true);
});
