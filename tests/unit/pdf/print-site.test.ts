import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, onTestFinished } from 'vitest';
import { chromiumPaths } from '../../../integrations/pdf/chromium.ts';
import { printSite } from '../../../integrations/pdf/print-site.ts';

const { CHROME_PATH } = process.env;
afterEach(() => {
  process.env['CHROME_PATH'] = CHROME_PATH;
  if (CHROME_PATH === undefined) delete process.env['CHROME_PATH'];
});

it('uses no Chromium where none is wanted', async () => {
  process.env['CHROME_PATH'] = 'none';
  expect(await Array.fromAsync(chromiumPaths())).toEqual([]);
});

it('says clearly that there is none, and leaves pages without their marker', async () => {
  const output = mkdtempSync(join(tmpdir(), 'marquee-pdf-'));
  onTestFinished(() => rmSync(output, { recursive: true }));
  mkdirSync(join(output, 'card'));
  const marker = '<meta name="marquee:pdf" content="/card/card.pdf 2026-09-12 1">';
  writeFileSync(join(output, 'card/index.html'), `<head>${marker}</head>`);
  writeFileSync(join(output, 'index.html'), '<head></head>');

  const { printed, problems } = await printSite({
    output,
    folder: join(output, '.cache'),
    base: '/',
    browser: undefined,
    fileOf: (path) => path,
  });

  expect(printed).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'MQ1721', severity: 'warning' });
  expect(problems[0]?.fix).toContain('CHROME_PATH=');
  expect(readFileSync(join(output, 'card/index.html'), 'utf8')).toBe('<head></head>');
  expect(existsSync(join(output, 'card/card.pdf'))).toBe(false);
});
