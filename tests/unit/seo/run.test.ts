import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Consumer } from '../../../integrations/seo/consumer.ts';
import { runConsumers } from '../../../integrations/seo/run.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-seo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

it('shows each page once to every consumer, and writes files before the next one ends', async () => {
  const folder = folderWith({ 'b.html': '<title>B</title>', 'a.html': '', 'c.txt': '' });
  const seen: string[] = [];
  const first: Consumer = {
    page: ({ page, html }) => void seen.push(`1 ${page.path} ${html.length}`),
    end: () => ({ files: [{ path: 'made/one.txt', text: 'one' }], note: 'one file' }),
  };
  const second: Consumer = {
    page: ({ page }) => void seen.push(`2 ${page.path}`),
    end: () => ({
      problems: [
        {
          code: 'MQ1801',
          severity: 'warning',
          file: 'made/one.txt',
          message: readFileSync(join(folder, 'made/one.txt'), 'utf8'),
        },
      ],
    }),
  };
  const { problems, notes } = await runConsumers(folder, [first, second]);
  expect(seen).toEqual(['1 /a.html 0', '2 /a.html', '1 /b.html 16', '2 /b.html']);
  expect(problems.map(({ message }) => message)).toEqual(['one']);
  expect(notes).toEqual(['one file']);
});
