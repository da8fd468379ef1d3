import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { reportPage } from '../../../../integrations/experiments/report/html/page.ts';
import { reportSheet } from '../../../../integrations/experiments/report/sheet.ts';
import { people, reportOf } from './made.ts';

const events = [
  ...people('control', 900, 0.2, { browser: 'Chrome' }),
  ...people('b', 900, 0.3, { browser: 'Safari & <co>' }),
  ...people('b', 100, 0.3, { browser: 'Firefox' }),
];

it.each(['en', 'zh'])(
  'is a page without script that its own policy allows: %s',
  async (language) => {
    const html = reportPage(await reportOf(events), language);
    expect(html).not.toMatch(/<script|style=|\son\w+=|NaN|undefined|Infinity|<co>/);
    const style = /<style>([\s\S]*)<\/style>/.exec(html)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`style-src 'sha256-${hash}'`);
    expect(html.match(/<style/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

it('speaks the language that it says', async () => {
  const report = await reportOf(events);
  expect(reportPage(report, 'zh')).toContain('<html lang="zh-CN">');
  expect(reportPage(report, 'zh').replace(/<h1>.*<\/h1>/, '')).toContain('数据检查');
  expect(reportPage(report, 'en')).not.toMatch(/[\u4e00-\u9fff]/);
});

it('draws nothing broken of no events, or of one', async () => {
  for (const few of [[], people('b', 1, 1)]) {
    const report = await reportOf(few);
    for (const text of [
      reportPage(report),
      reportPage(report, 'zh'),
      reportSheet(report, { color: false, width: 80 }),
    ])
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
  }
});

it('fits 80 columns', async () => {
  const long = { 'a-variant-with-a-very-long-name-indeed': 50, b: 50 };
  const report = await reportOf(events, { variants: { control: 50, ...long } });
  const lines = reportSheet(report, { color: false, width: 80 }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
