import { expect, it } from 'vitest';
import { figure, readTable } from '../../../integrations/keywords/index.ts';

const read = (text: string) => readTable('x.csv', new TextEncoder().encode(text));

it.each([
  ['1,234', 1234],
  ['4,2', 4.2],
  ['4.2%', 0.042],
  ['1 234', 1234],
  ['1.234,5', 1234.5],
  ['many', undefined],
  ['', undefined],
  ['-1', undefined],
])('reads %s', (text, value) => {
  if (value === undefined) expect(figure(text)).toBeUndefined();
  else expect(figure(text)).toBeCloseTo(value, 9);
});

it.each([
  '\ufeffTop queries,Clicks,Impressions\ntea,1,20\n',
  '热门查询,点击次数,展示\ntea,1,20\n',
  'Запрос;Клики;Показы\ntea;1;20\n',
  'Keyword\tClicks\tImpressions\ntea\t1\t20\n',
])('knows the headings of %j', (text) => {
  expect(read(text)).toEqual({
    rows: [{ query: 'tea', clicks: 1, impressions: 20 }],
    problems: [],
  });
});

it('reads UTF-16', () => {
  const bytes = Buffer.from('\ufeffQuery,Clicks,Impressions\n茶,1,20\n', 'utf16le');
  expect(readTable('x.csv', bytes).rows).toEqual([{ query: '茶', clicks: 1, impressions: 20 }]);
});

it.each([
  ['', ['MQ1960'], 0],
  [' \n', ['MQ1960'], 0],
  ['Query,Clicks,Impressions\n"tea,1,2\n', ['MQ1961'], 0],
  ['Query,Clicks\ntea,1\n', ['MQ1963'], 0],
  ['Query,Clciks,Impressions\ntea,1,2\n', ['MQ1962', 'MQ1963'], 0],
  ['Query,Clicks,Impressions\ntea,1\ntea,1,2\n', ['MQ1964'], 1],
  ['Query,Clicks,Impressions\ntea,x,y\ntea,1,2\n', ['MQ1965', 'MQ1965'], 1],
])('says what is wrong in %j', (text, codes, kept) => {
  const { rows, problems } = read(text);
  expect(problems.map(({ code }) => code)).toEqual(codes);
  expect(rows).toHaveLength(kept);
});
