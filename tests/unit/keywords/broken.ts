/** A broken export, and what has to be said of it. */
export interface Broken {
  name: string;
  file?: string;
  text: string | Uint8Array;
  /** `MQ1954:3 a part of the sentence or of what was found`, one a problem. */
  says: string[];
  /** Rows that can be read all the same. */
  rows: number;
}

const HEAD = 'Top queries,Clicks,Impressions,CTR,Position\n';
const bytes = (...all: number[]) => Uint8Array.from(all);

export const broken: Broken[] = [
  { name: 'an empty file', text: '', says: ['MQ1950 empty'], rows: 0 },
  { name: 'only a byte order mark', text: '\uFEFF\n', says: ['MQ1950 empty'], rows: 0 },
  {
    name: 'a zip archive named .csv',
    text: bytes(0x50, 0x4b, 3, 4, 20, 0),
    says: ['MQ1950 zip'],
    rows: 0,
  },
  {
    name: 'a workbook of Excel named .csv',
    text: new TextEncoder().encode('PK\u0003\u0004[Content_Types].xml'),
    says: ['MQ1950 workbook'],
    rows: 0,
  },
  {
    name: 'Windows-1251 instead of UTF-8',
    text: bytes(0xc7, 0xe0, 0xef, 0xf0, 0xee, 0xf1, 0x3b, 0xcf, 0x0a),
    says: ['MQ1950 not UTF-8'],
    rows: 0,
  },
  {
    name: 'zero bytes in the text',
    text: `${HEAD}a\0b,1,2,50%,1\n`,
    says: ['MQ1950 bytes'],
    rows: 0,
  },
  {
    name: 'an HTML page',
    text: '<!doctype html><p>Sign in</p>',
    says: ['MQ1951:1 page or JSON'],
    rows: 0,
  },
  { name: 'JSON', text: '[{"query":"tea"}]', says: ['MQ1951:1 page or JSON'], rows: 0 },
  {
    name: 'a table of something else',
    text: 'Name,Price\nGreen,14\n',
    says: ['MQ1951:1 no export'],
    rows: 0,
  },
  {
    name: 'two periods compared in one table',
    text: 'Top queries,Last 28 days Clicks,Previous 28 days Clicks,Last 28 days Impressions,Previous 28 days Impressions\ntea,1,2,3,4\n',
    says: ['MQ1951:1 two periods'],
    rows: 0,
  },
  {
    name: 'no column of clicks',
    text: 'Query,Impressions\ntea,20\n',
    says: ['MQ1952:1 Clicks'],
    rows: 0,
  },
  {
    name: 'no column of impressions',
    text: 'Query,Clicks\ntea,2\n',
    says: ['MQ1952:1 Impressions'],
    rows: 0,
  },
  {
    name: 'no column of queries',
    text: 'Clicks,Impressions\n2,20\n',
    says: ['MQ1952:1 which query'],
    rows: 0,
  },
  {
    name: 'a misspelt column that is needed',
    text: 'Query,Clicks,Impresions\ntea,2,20\n',
    says: ['MQ1953:1 Impresions', 'MQ1952:1 Impressions'],
    rows: 0,
  },
  {
    name: 'a column that nobody knows',
    text: 'Query,Clicks,Impressions,Mood\ntea,2,20,good\n',
    says: ['MQ1953:1 Mood'],
    rows: 1,
  },
  {
    name: 'a column twice',
    text: 'Query,Clicks,Clicks,Impressions\ntea,2,3,20\n',
    says: ['MQ1953:1 Two columns'],
    rows: 1,
  },
  {
    name: 'numbers that cannot be read, all told at once, and good rows kept',
    text: `${HEAD}tea,many,20,10%,3\ngood,2,20,10%,3\nleaf,2,~20,10%,first\n`,
    says: ['MQ1954:2 many', 'MQ1954:4 ~20', 'MQ1954:4 first'],
    rows: 1,
  },
  { name: 'shortened numbers', text: `${HEAD}tea,1,1.2K,1%,3\n`, says: ['MQ1954:2 1.2K'], rows: 0 },
  {
    name: 'a broken number of clicks',
    text: `${HEAD}tea,1.5,20,7%,3\n`,
    says: ['MQ1954:2 1.5'],
    rows: 0,
  },
  { name: 'a negative number', text: `${HEAD}tea,-1,20,7%,3\n`, says: ['MQ1954:2 -1'], rows: 0 },
  { name: 'a rate of words', text: `${HEAD}tea,1,20,low,3\n`, says: ['MQ1954:2 low'], rows: 0 },
  {
    name: 'a separator in an unquoted text',
    text: `${HEAD}tea, green,1,20,5%,3\nleaf,1,20,5%,3\n`,
    says: ['MQ1956:2 6 cells'],
    rows: 1,
  },
  { name: 'a row that is too short', text: `${HEAD}tea,1\n`, says: ['MQ1956:2 2 cells'], rows: 0 },
  {
    name: 'a quote that is never closed',
    text: `${HEAD}"tea,1,20,5%,3\nleaf,1,20,5%,3\n`,
    says: ['MQ1956:2 never closed'],
    rows: 1,
  },
  {
    name: 'a row without a query',
    text: `${HEAD},1,20,5%,3\n`,
    says: ['MQ1952:2 which query'],
    rows: 0,
  },
  {
    name: 'more clicks than impressions',
    text: `${HEAD}tea,30,20,5%,3\n`,
    says: ['MQ1957:2 More clicks'],
    rows: 0,
  },
  {
    name: 'a rate against its counts',
    text: `${HEAD}tea,1,20,45%,3\n`,
    says: ['MQ1957:2 45%'],
    rows: 1,
  },
  {
    name: 'a position before the first',
    text: `${HEAD}tea,1,20,5%,0.4\n`,
    says: ['MQ1957:2 begin at 1'],
    rows: 0,
  },
  {
    name: 'a page of another site',
    text: 'Top pages,Clicks,Impressions\nhttps://other.example/a/,1,20\nhttps://guyu.example/a/,1,20\n',
    says: ['MQ1958:2 another site'],
    rows: 1,
  },
  {
    name: 'a page that is none',
    text: 'Top pages,Clicks,Impressions\ntea,1,20\n',
    says: ['MQ1958:2 not the address'],
    rows: 0,
  },
  {
    name: 'a day that is none',
    text: 'Date,Clicks,Impressions\n2026-02-30,1,20\n',
    says: ['MQ1955:2 not a day'],
    rows: 0,
  },
  {
    name: 'days of which nobody knows the month',
    text: 'Date,Clicks,Impressions\n3/4/2026,1,20\n5/6/2026,1,20\n',
    says: ['MQ1955:2 apart', 'MQ1955:3 apart'],
    rows: 0,
  },
];
