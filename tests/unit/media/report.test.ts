import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clip, pad } from '../../../integrations/media/findings/columns.ts';
import { mediaJson, mediaReport, size } from '../../../integrations/media/findings/report.ts';
import { inspect, jpeg, project } from './project.ts';

const library = async () =>
  inspect(
    project({
      'content/media/节气/谷雨当日在松溪老街上拍下的一张名字很长很长很长很长很长的照片.jpg':
        await jpeg(),
      'content/media/节气/谷雨当日在松溪老街上拍下的一张名字很长很长很长很长很长的照片.jpg.yaml':
        'title: { en: The longest day of a very long year on a very long street, zh-cn: 一年里很长很长的一条街上很长很长的一天 }\nalt: { en: Rain }\npublic: true\nexpires: 2026-01-01\n',
      'content/media/copy.jpg': await jpeg(),
    }),
    { limits: { image: 0.001 } },
  );

describe('marquee media', () => {
  it.each([40, 80, 300])('fits into %i columns, two for each Chinese character', async (width) => {
    const text = mediaReport(await library(), { only: [], color: false, width });
    const widest = Math.max(...text.split('\n').map((line) => stringWidth(line)));
    expect(widest).toBeLessThanOrEqual(Math.max(60, Math.min(120, width)));
    expect(text).toContain('节气  1');
    expect(text).toContain('no alt zh-cn  expired  large');
    expect(text.replaceAll('\n', ' · ')).toMatch(
      /2 originals, \d+ kB · 1 public · 1 unused · 1 no alt · 1 expired · 2 large · 1 × alike/,
    );
  });

  it('shows one thing only, and says so when there is none', async () => {
    const report = mediaReport(await library(), { only: ['unused'], color: false, width: 80 });
    expect(report).toContain('copy.jpg');
    expect(report).not.toContain('节气');
    const none = await inspect(project({ 'content/media/a.jpg': await jpeg() }));
    expect(mediaReport(none, { only: ['expired'], color: false, width: 80 })).toBe(
      'Nothing of that kind.',
    );
  });

  it('speaks JSON', async () => {
    const json = JSON.parse(JSON.stringify(mediaJson(await library())));
    expect(json.originals.map(({ file }: { file: string }) => file)[0]).toBe('copy.jpg');
    expect(json.duplicates).toEqual([{ exact: true, files: expect.arrayContaining(['copy.jpg']) }]);
    expect(json.problems).toHaveLength(2);
  });
});

it('cuts and fills by columns', () => {
  expect(clip('谷雨茶舍', 6)).toBe('谷雨…');
  expect(clip('谷雨', 4)).toBe('谷雨');
  expect(pad('谷', 4)).toBe('谷  ');
  expect([999, 1000, 1_318_207].map(size)).toEqual(['999 B', '1 kB', '1.3 MB']);
});
