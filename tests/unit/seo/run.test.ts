import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Consumer } from '../../../integrations/seo/consumer.ts';
import { runConsumers } from '../../../integrations/seo/run.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-seo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function folderWith(files: Record<string, string>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const keptIn = (folder: string, version = '1') => ({
  file: join(folder, 'kept', 'pages'),
  version,
});

it('shows each page once to every consumer, and writes files before the next one ends', async () => {
  const folder = folderWith({ 'b.html': '<title>B</title>', 'a.html': '', 'c.txt': '' });
  const seen: string[] = [];
  const first: Consumer<string> = {
    read: ({ page, html }) => `1 ${page.path} ${html.length}`,
    keep: (facts) => void seen.push(facts),
    end: () => ({ files: [{ path: 'made/one.txt', text: 'one' }], note: 'one file' }),
  };
  const second: Consumer<string> = {
    read: ({ page }) => `2 ${page.path}`,
    keep: (facts) => void seen.push(facts),
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
  const { problems, notes } = await runConsumers(folder, [first, second], keptIn(emptyFolder()));
  expect(seen).toEqual(['1 /a.html 0', '2 /a.html', '1 /b.html 16', '2 /b.html']);
  expect(problems.map(({ message }) => message)).toEqual(['one']);
  expect(notes).toEqual(['one file']);
});

it('reads again only pages that have changed, and those whose facts no longer hold', async () => {
  const folder = folderWith({ 'a.html': 'a', 'b.html': 'b', 'c.html': 'c' });
  const cache = emptyFolder();
  const files = { b: 1 };
  const build = async (version?: string) => {
    const read: string[] = [];
    const kept: string[] = [];
    const consumer: Consumer<{ text: string; asked: number | undefined }> = {
      read({ html }) {
        read.push(html);
        return { text: html.toUpperCase(), asked: html === 'b' ? files.b : undefined };
      },
      holds: ({ asked }) => asked === undefined || asked === files.b,
      keep: ({ text }) => void kept.push(text),
      end: () => ({}),
    };
    await runConsumers(folder, [consumer, { end: () => ({}) }], keptIn(cache, version));
    return { read, kept };
  };
  expect(await build()).toEqual({ read: ['a', 'b', 'c'], kept: ['A', 'B', 'C'] });
  expect(await build()).toEqual({ read: [], kept: ['A', 'B', 'C'] });
  writeFileSync(join(folder, 'c.html'), 'd');
  expect(await build()).toEqual({ read: ['d'], kept: ['A', 'B', 'D'] });
  files.b = 2;
  expect(await build()).toEqual({ read: ['b'], kept: ['A', 'B', 'D'] });
  // What the code or the settings make of a page may be another thing now.
  expect(await build('2')).toEqual({ read: ['a', 'b', 'd'], kept: ['A', 'B', 'D'] });
});
