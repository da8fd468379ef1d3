import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish, stageOf, sweep } from '../../../integrations/publish/stage.ts';

const project = () => stageOf(mkdtempSync(join(tmpdir(), 'marquee-stage-')));
const fill = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const page = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('a build takes the place of the last one', () => {
  const stage = project();
  fill(stage.published, 'old');
  fill(stage.next, 'new');
  publish(stage);
  expect(page(stage.published)).toBe('new');
  expect(page(stage.previous)).toBe('old');
  expect(existsSync(stage.next)).toBe(false);
});

test('the first build needs none before it', () => {
  const stage = project();
  fill(stage.next, 'new');
  publish(stage);
  expect(page(stage.published)).toBe('new');
});

test('without a whole build the last one stays', () => {
  const stage = project();
  fill(stage.published, 'old');
  expect(() => publish(stage)).toThrow();
  expect(page(stage.published)).toBe('old');
});

test('what an earlier build left is swept away, and nothing else', async () => {
  const stage = project();
  fill(stage.published, 'old');
  fill(stage.next, 'new');
  publish(stage);
  await sweep(stage);
  expect(existsSync(stage.previous)).toBe(false);
  expect(page(stage.published)).toBe('new');
  await sweep(stage);
});

test('two builds can follow each other without a sweep', () => {
  const stage = project();
  for (const text of ['one', 'two', 'three']) {
    fill(stage.next, text);
    publish(stage);
  }
  expect(page(stage.published)).toBe('three');
  expect(page(stage.previous)).toBe('two');
});
