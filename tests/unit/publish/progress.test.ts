import { expect, test } from 'vitest';
import { progressLine } from '../../../integrations/publish/bar.ts';
import { advance, type Progress } from '../../../integrations/publish/progress.ts';
import { formatBytes, formatSummary } from '../../../integrations/publish/summary.ts';

const info = (message: string, label: string | null = null) => ({ label, message, level: 'info' });
const follow = (messages: ReturnType<typeof info>[], pages?: number) =>
  messages.reduce<Progress>((state, message) => advance(state, message, pages), {
    phase: 'content',
    done: 0,
  });

test('a build goes from content to code, pages, pictures and files', () => {
  const steps = [
    [info('Building static entrypoints...', 'build'), 'code'],
    [info(' generating static routes ', 'SKIP_FORMAT'), 'pages'],
    [info(' generating optimized images ', 'SKIP_FORMAT'), 'pictures'],
    [info('Indexing the pages', 'search'), 'files'],
  ] as const;
  let state: Progress = { phase: 'content', done: 0 };
  for (const [message, phase] of steps) {
    state = advance(state, message);
    expect(state.phase).toBe(phase);
  }
});

test('pages are counted, and outgrow the number of the last build', () => {
  const page = info('  ├─ /blog/tea/index.html');
  const start = info(' generating static routes ', 'SKIP_FORMAT');
  expect(follow([start, page, page], 10)).toEqual({ phase: 'pages', done: 2, total: 10 });
  expect(follow([start, page, page], 1)).toEqual({ phase: 'pages', done: 2, total: 2 });
});

test('pictures say how many there are', () => {
  const state = follow([
    info(' generating optimized images ', 'SKIP_FORMAT'),
    info('  ▶ /_astro/tea.avif (before: 5kB, after: 3kB) (+12ms) (7/40)'),
  ]);
  expect(state).toEqual({ phase: 'pictures', done: 7, total: 40 });
});

test('the bar fits the terminal, however narrow', () => {
  const state: Progress = { phase: 'pages', done: 50, total: 100 };
  for (const width of [20, 40, 80, 200])
    expect(progressLine(state, 3, width).length).toBeLessThanOrEqual(width);
  expect(progressLine(state, 3, 80)).toMatch(/50\/100.*━+╌+/);
});

test('the summary says what comes next', () => {
  const summary = {
    pages: 1200,
    pictures: 3,
    warnings: 0,
    bytes: 2_500_000,
    files: 1300,
    seconds: 4.25,
    folder: 'dist/',
    scheduled: [
      { title: 'Start of Spring', date: new Date('2027-02-04') },
      { title: 'Later', date: new Date('2027-03-01') },
    ],
  };
  const text = formatSummary(summary, { color: false });
  expect(text).toContain('1,200');
  expect(text).toContain('2.5 MB');
  expect(text).toContain('2027-02-04  Start of Spring (and 1 more scheduled)');
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [1_500_000, '1.5 MB'],
  [3e12, '3000.0 GB'],
])('%i bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));
