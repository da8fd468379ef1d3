import { describe, expect, it } from 'vitest';
import { readExport } from '../../../integrations/keywords/index.ts';
import { distinctRows } from '../../../integrations/keywords/read/distinct.ts';
import { dayOrderOf, periodOfName, readDay } from '../../../integrations/keywords/read/dates.ts';
import { readCount, readDecimal, readRate } from '../../../integrations/keywords/read/numbers.ts';
import { broken } from './broken.ts';

const URL_ = 'https://guyu.example';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark = true) => {
  const buffer = Buffer.from(text, 'utf16le');
  return Uint8Array.from(mark ? [0xff, 0xfe, ...buffer] : buffer);
};
const swapped = (bytes: Uint8Array) => Uint8Array.from(bytes, (_, at) => bytes[at ^ 1]!);
const read = (text: string | Uint8Array, file = 'content/data/search/Queries.csv') =>
  readExport({ file, bytes: typeof text === 'string' ? utf8(text) : text }, URL_);
const brief = (text: string | Uint8Array, file?: string) => {
  const { rows, problems } = read(text, file);
  expect(problems).toEqual([]);
  return rows.map(({ file: _file, ...row }) => row);
};

describe('the forms of real exports', () => {
  const tea = { line: 2, query: 'green tea', impressions: 1204, clicks: 39, position: 6.4 };
  it.each([
    [
      'Search Console in English',
      'google',
      'Top queries,Clicks,Impressions,CTR,Position\ngreen tea,39,1204,3.24%,6.4\n',
    ],
    [
      'with a byte order mark and Windows line ends',
      'google',
      '\uFEFFTop queries,Clicks,Impressions,CTR,Position\r\ngreen tea,39,1204,3.24%,6.4\r\n',
    ],
    [
      'Search Console in Chinese',
      'google',
      '热门查询,点击次数,展示,点击率,排名\ngreen tea,39,1204,3.24%,6.4\n',
    ],
    ['the API', 'google', 'query,clicks,impressions,ctr,position\ngreen tea,39,1204,0.0324,6.4\n'],
    [
      'a data frame',
      'google',
      'query,clicks,impressions,ctr,position\ngreen tea,39.0,1204.0,0.0324,6.4\n',
    ],
    [
      'Looker Studio',
      'google',
      'Query,Url Clicks,Impressions,URL CTR,Average Position\ngreen tea,39,"1,204",3.24%,6.4\n',
    ],
    [
      'Bing',
      'bing',
      utf16('Keyword,Impressions,Clicks,CTR,Avg. Position\r\ngreen tea,"1,204",39,3.24%,6.4\r\n'),
    ],
    [
      'Bing without a mark',
      'bing',
      utf16('Keyword,Impressions,Clicks,CTR,Avg. Position\ngreen tea,1204,39,3.24%,6.4\n', false),
    ],
    [
      'big-endian UTF-16',
      'bing',
      swapped(utf16('Keyword,Impressions,Clicks,CTR,Avg. Position\ngreen tea,1204,39,3.24%,6.4\n')),
    ],
    [
      'Bing as it was, with tabs',
      'bing',
      'Search Keyword\tAppeared in search (Impressions)\tClicked from search\tCTR %\tAverage position\ngreen tea\t1204\t39\t3.24\t6.4\n',
    ],
    [
      'Yandex in Russian',
      'yandex',
      '\uFEFFЗапрос;Показы;Клики;CTR, %;Средняя позиция показа;Спрос\ngreen tea;1 204;39;3,24;6,4;9000\n',
    ],
    [
      'Yandex in English',
      'yandex',
      'Query,Impressions,Clicks,"CTR, %",Average impression position,Demand\ngreen tea,1204,39,3.24,6.4,9000\n',
    ],
    [
      'a German Excel',
      'google',
      'Query;Clicks;Impressions;CTR;Position\ngreen tea;39;1.204;3,24 %;6,4\n',
    ],
  ] as const)('%s', (_, engine, text) => {
    expect(brief(text)).toEqual([{ engine, ...tea }]);
  });

  it('rows by page and query, with the path of the page alone', () => {
    const text = `date,query,page,clicks,impressions,ctr,position
2026-11-02,"tea, green",https://www.guyu.example/zh-cn/茶/?utm=1#top,1,20,0.05,3
`;
    expect(brief(text)).toMatchObject([
      { date: '2026-11-02', query: 'tea, green', page: '/zh-cn/%E8%8C%B6/', line: 2 },
    ]);
  });

  it('remarks, a hint of Excel and a title above the headings are passed over', () => {
    const text =
      'sep=,\n# made up\nReport of guyu.example\nQuery,Clicks,Impressions\ntea,1,20\nTotal,1,20\n';
    expect(brief(text)).toMatchObject([{ query: 'tea', line: 5 }]);
  });

  it('a query with a line break does not move the lines below it', () => {
    const text = 'Query,Clicks,Impressions\n"a\nb",1,20\nc,x,20\n';
    const { rows, problems } = read(text);
    expect(rows).toMatchObject([{ query: 'a b', line: 2 }]);
    expect(problems).toMatchObject([{ line: 4, found: 'x' }]);
  });

  it.each(['Country', 'Device', 'Search Appearance', '设备'])(
    'the table %s beside it is passed over',
    (name) => {
      expect(read(`${name},Clicks,Impressions,CTR,Position\nX,1,20,5%,3\n`)).toEqual({
        rows: [],
        problems: [],
        passedOver: true,
      });
    },
  );

  it('the same export under two names counts once, and is told', () => {
    const text = 'Query,Clicks,Impressions\ntea,1,20\n';
    const rows = ['a.csv', 'b.csv'].flatMap((file) => read(text, file).rows);
    const { rows: kept, problems } = distinctRows(rows);
    expect(kept).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'MQ1959', file: 'b.csv', line: 2 }]);
  });
});

describe.each(broken)('$name', ({ text, file, says, rows }) => {
  it('is told by line, and the rest is read', () => {
    const found = read(text, file);
    const told = found.problems.map(({ code, line, message, found: value }) => ({
      at: line ? `${code}:${line}` : code,
      text: `${message} ${value ?? ''}`,
    }));
    expect(told.map(({ at }) => at)).toEqual(says.map((one) => one.split(' ')[0]));
    for (const [index, one] of says.entries())
      expect(told[index]!.text).toContain(one.slice(one.indexOf(' ') + 1));
    expect(found.rows).toHaveLength(rows);
    expect(found.problems.every(({ fix }) => fix)).toBe(true);
  });
});

it('a misspelt heading is told with the one that was meant', () => {
  const [problem] = read('Query,Clicks,Impresions\ntea,2,20\n').problems;
  expect(problem?.fix).toContain('Impressions');
});

it('numbers are read as every country writes them', () => {
  expect(['1204', '1,204', '1.204', '1 204', '12.0', '１２', '--', '1,2'].map(readCount)).toEqual([
    1204,
    1204,
    1204,
    1204,
    12,
    12,
    undefined,
    null,
  ]);
  expect(['6.4', '6,4', '1,204.5', '1.204,5', '6.4.1'].map(readDecimal)).toEqual([
    6.4,
    6.4,
    1204.5,
    1204.5,
    null,
  ]);
  expect([readRate('3,2 %', false), readRate('0.032', false), readRate('0.5', true)]).toEqual([
    0.032, 0.032, 0.005,
  ]);
});

it('days are read as every country writes them', () => {
  const days = [
    '2026-11-03',
    '2026/11/3',
    '20261103',
    '03.11.2026',
    'Nov 3, 2026',
    '2026年11月3日',
  ];
  for (const day of days) expect(readDay(day, 'unknown')).toBe('2026-11-03');
  expect(dayOrderOf(['3/11/2026', '13/11/2026'])).toBe('day-first');
  expect(readDay('11/3/2026 12:00:00 AM', dayOrderOf(['11/3/2026 12:00:00 AM']))).toBe(
    '2026-11-03',
  );
});

it('the name of a file or its folder says which days it is about', () => {
  const of = (name: string) => periodOfName(`content/data/search/${name}`);
  expect(of('2026-02/Queries.csv')).toEqual({ from: '2026-02-01', until: '2026-02-28' });
  expect(of('2026-01-01_2026-01-28.csv')).toEqual({ from: '2026-01-01', until: '2026-01-28' });
  expect(of('guyu-Performance-on-Search-2026-11-20/Pages.csv')).toEqual({ until: '2026-11-20' });
  expect(of('Queries.csv')).toBeUndefined();
});
