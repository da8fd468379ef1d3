import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatReports } from '../../../../integrations/seo/indexnow/report.ts';
import { submit, type SubmitOptions } from '../../../../integrations/seo/indexnow/submit.ts';
import { indexNowServer, type Mood } from '../../../servers/indexnow.ts';
import { html, testSite } from '../pages.ts';

const key = 'a1b2c3d4-guyu';
const host = 'guyu.example';
const patience = { tries: 3, pause: 1, longest: 1_500, timeout: 300 };

const pages = {
  'index.html': html('Home', { main: '<p>Tea</p>' }),
  'rain/index.html': html('Rain', { main: '<p>Rain</p>' }),
  'frost/index.html': html('Frost', { main: '<p>Frost</p>' }),
  'hidden/index.html': html('Hidden', { head: '<meta name="robots" content="noindex">' }),
};

/** A built site with a ledger beside it, and a server in the given moods. */
async function setting(moods: Mood[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-indexnow-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const output = join(folder, 'dist');
  const write = (files: Record<string, string | null>) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(output, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
  };
  write({ ...pages, [`${key}.txt`]: key });
  const server = await indexNowServer(key, host, moods);
  const ledger = join(folder, 'cache/indexnow.json');
  const run = (changes: Partial<SubmitOptions> = {}) =>
    submit(testSite({ output }), {
      key,
      ledger,
      endpoints: [server.endpoint],
      send: true,
      patience,
      ...changes,
    });
  const kept = () =>
    existsSync(ledger)
      ? Object.keys(JSON.parse(readFileSync(ledger, 'utf8')).accepted[server.endpoint] ?? {}).map(
          (url) => new URL(url).pathname,
        )
      : undefined;
  return { folder, output, write, server, ledger, run, kept };
}

const paths = (urls: string[]) => urls.map((url) => new URL(url).pathname);

describe('what is submitted', () => {
  it('nothing in a dry run, and nothing is written', async () => {
    const { run, server, kept } = await setting();
    const [report] = await run({ send: false });
    expect(paths(report!.changes.added)).toEqual(['/', '/frost/', '/rain/']);
    expect(server.times).toEqual([]);
    expect(kept()).toBeUndefined();
  });

  it('every page the first time, nothing the second time', async () => {
    const { run, server, kept } = await setting();
    expect((await run())[0]!.answers).toEqual([
      { count: 3, answer: { accepted: true, status: 200 } },
    ]);
    expect(kept()).toEqual(['/', '/frost/', '/rain/']);
    expect((await run())[0]!.answers).toEqual([]);
    expect(server.received).toHaveLength(1);
  });

  it('then only what is new, changed in its text, or gone', async () => {
    const { run, server, write, kept } = await setting();
    await run();
    write({
      'index.html': pages['index.html'].replace('Menu', 'Another menu'),
      'rain/index.html': html('Rain', { main: '<p>More rain</p>' }),
      'frost/index.html': null,
      'snow/index.html': html('Snow', { main: '<p>Snow</p>' }),
    });
    const [report] = await run();
    const { added, changed, removed } = report!.changes;
    expect([added, changed, removed].map(paths)).toEqual([['/snow/'], ['/rain/'], ['/frost/']]);
    expect(paths(server.received[1]!.urlList)).toEqual(['/snow/', '/rain/', '/frost/']);
    expect(kept()).toEqual(['/', '/rain/', '/snow/']);
  });

  it('in portions, of which each endpoint keeps its own account', async () => {
    const { run, server } = await setting();
    const other = await indexNowServer(key, host);
    await run();
    const reports = await run({ endpoints: [server.endpoint, other.endpoint], batch: 2 });
    expect(reports.map(({ answers }) => answers.map(({ count }) => count))).toEqual([[], [2, 1]]);
    expect(other.received.map(({ urlList }) => urlList.length)).toEqual([2, 1]);
  });
});

describe('a rude server', () => {
  const moods: [string, Mood][] = [
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['closed connection', 'hang up'],
    ['answer that breaks off', 'break off'],
    ['silence', 'sleep'],
  ];

  it.each(moods)('%s: tried again', async (_, mood) => {
    const { run, server, kept } = await setting([mood, mood]);
    expect((await run())[0]!.answers[0]!.answer).toEqual({ accepted: true, status: 200 });
    expect(server.times).toHaveLength(3);
    expect(kept()).toHaveLength(3);
  });

  it.each(moods)('%s without an end: given up, nothing in the ledger', async (_, mood) => {
    const { run, kept } = await setting([mood, mood, mood, mood]);
    const { answer } = (await run())[0]!.answers[0]!;
    expect(answer).toMatchObject({ accepted: false, reason: expect.any(String) });
    expect(kept()).toBeUndefined();
  });

  it.each([400, 403, 404, 422, 301])('%i: not tried again', async (status) => {
    const { run, server, kept } = await setting([{ status, headers: { location: '/indexnow' } }]);
    expect((await run())[0]!.answers[0]!.answer).toMatchObject({ accepted: false, status });
    expect(server.times).toHaveLength(1);
    expect(kept()).toBeUndefined();
  });

  it('202: accepted, and the report says that the key is still being checked', async () => {
    const { run, kept } = await setting([{ status: 202 }]);
    const reports = await run();
    expect(formatReports(reports, { color: false, all: false, sent: true })).toContain(
      'still being checked',
    );
    expect(kept()).toHaveLength(3);
  });

  it('Retry-After is kept to', async () => {
    const { run, server } = await setting([{ status: 429, headers: { 'retry-after': '1' } }]);
    expect((await run())[0]!.answers[0]!.answer.accepted).toBe(true);
    expect(server.times[1]! - server.times[0]!).toBeGreaterThan(950);
  });

  it('one that asks for too much patience is left alone', async () => {
    const { run, server } = await setting([{ status: 503, headers: { 'retry-after': '3600' } }]);
    expect((await run())[0]!.answers[0]!.answer).toMatchObject({
      reason: expect.stringContaining('60 minutes'),
    });
    expect(server.times).toHaveLength(1);
  });

  it('what was accepted before stays accepted, and the rest is submitted next time', async () => {
    const { run, server, kept } = await setting(['check', { status: 403 }]);
    const reports = await run({ batch: 1 });
    expect(kept()).toEqual(['/']);
    expect(formatReports(reports, { color: false, all: false, sent: true })).toContain(
      '2 addresses will be submitted next time; 1 are in the ledger.',
    );
    await run({ batch: 1 });
    expect(server.received.map(({ urlList }) => paths(urlList))).toEqual([
      ['/'],
      ['/frost/'],
      ['/rain/'],
    ]);
    expect(kept()).toHaveLength(3);
  });

  it('one that cannot be reached does not keep the next from hearing', async () => {
    const { run, server } = await setting();
    const reports = await run({ endpoints: ['http://127.0.0.1:9/indexnow', server.endpoint] });
    expect(reports.map(({ answers }) => answers[0]!.answer.accepted)).toEqual([false, true]);
  });
});

describe('before anything is sent', () => {
  it('the key file must be in the built site', async () => {
    const { run, write, server } = await setting();
    write({ [`${key}.txt`]: 'another' });
    await expect(run()).rejects.toThrow('MQ1930');
    expect(server.times).toEqual([]);
  });

  it('there must be a page', async () => {
    const { run, write } = await setting();
    write({ 'index.html': null, 'rain/index.html': null, 'frost/index.html': null });
    await expect(run()).rejects.toThrow('MQ1931');
  });

  it.each(['{', '{"version":2,"accepted":{}}', '[]', '{"version":1,"accepted":{"x":{"y":1}}}'])(
    'a damaged ledger stays as it is: %s',
    async (text) => {
      const { run, ledger, server } = await setting();
      mkdirSync(dirname(ledger), { recursive: true });
      writeFileSync(ledger, text);
      await expect(run()).rejects.toThrow('MQ1932');
      expect(readFileSync(ledger, 'utf8')).toBe(text);
      expect(server.times).toEqual([]);
    },
  );
});

it('leaves no half-written ledger', async () => {
  const { run, folder } = await setting();
  await run({ batch: 1 });
  expect(readdirSync(join(folder, 'cache'))).toEqual(['indexnow.json']);
});

it('reports for people', async () => {
  const { run } = await setting();
  const reports = await run({ send: false });
  expect(
    formatReports(reports, { color: false, all: false, sent: false }).replace(/127\S+/, 'HOST'),
  ).toBe(
    [
      'http://HOST',
      '  Nothing was submitted here before: every page counts as new.',
      '  3 new',
      '    https://guyu.example/',
      '    https://guyu.example/frost/',
      '    https://guyu.example/rain/',
      '  Nothing was sent. Add --send to submit 3 addresses.',
    ].join('\n'),
  );
});
