import { nearest } from '../../kit/nearest.ts';

/** What a column holds. */
export type Role = 'query' | 'page' | 'date' | 'clicks' | 'impressions' | 'ctr' | 'position';

/**
 * Headings by what they mean, as the exports have them: Search Console (English, Chinese), its API and Looker Studio,
 * Bing Webmaster Tools (now and before), Yandex Webmaster (Russian, English). Compared without case, signs and spaces.
 */
const NAMES: Record<Role, readonly string[]> = {
  query: [
    'query',
    'queries',
    'top queries',
    'search query',
    'search term',
    'keyword',
    'keywords',
    'search keyword',
    'query text',
    '查询',
    '查询数',
    '热门查询',
    '排名靠前的查询',
    '常见查询',
    '搜索查询',
    '关键字',
    '关键词',
    'запрос',
    'запросы',
    'поисковый запрос',
    'текст запроса',
  ],
  page: [
    'page',
    'pages',
    'top pages',
    'landing page',
    'url',
    'address',
    'page url',
    '网页',
    '热门网页',
    '排名靠前的网页',
    '页面',
    '网址',
    'страница',
    'адрес',
    'адрес страницы',
    'адрес url',
  ],
  date: ['date', 'day', '日期', 'дата', 'день'],
  clicks: [
    'clicks',
    'url clicks',
    'clicked from search',
    'total clicks',
    '点击次数',
    '点击数',
    '点击量',
    '总点击次数',
    'клики',
    'число кликов',
    'количество кликов',
    'total clicks count',
  ],
  impressions: [
    'impressions',
    'shows',
    'appeared in search',
    'appeared in search impressions',
    'total impressions',
    '展示',
    '展示次数',
    '曝光次数',
    '曝光数',
    '总曝光次数',
    'показы',
    'число показов',
    'количество показов',
  ],
  ctr: [
    'ctr',
    'url ctr',
    'site ctr',
    'click through rate',
    'average ctr',
    'avg ctr',
    '点击率',
    '平均点击率',
    '点阅率',
    'кликабельность',
  ],
  position: [
    'position',
    'average position',
    'avg position',
    'average impression position',
    'avg impression position',
    'avg show position',
    '排名',
    '平均排名',
    '位置',
    '平均展示位置',
    'позиция',
    'средняя позиция',
    'средняя позиция показа',
    'ср позиция',
    'ср позиция показа',
  ],
};

/** Columns that the exports have and that nothing is asked of. */
const IDLE = [
  'country',
  'device',
  'search type',
  'search appearance',
  'site',
  'property',
  'average click position',
  'avg click position',
  'avg click pos',
  'demand',
  'region',
  'query id',
  'group',
  '国家/地区',
  '设备',
  '搜索结果呈现',
  'средняя позиция клика',
  'ср позиция клика',
  'спрос',
  'регион',
  'устройство',
  'группа',
].map(plain);

/** Headings of other tables that the same archive brings along; they are passed over. */
const OTHER = new Set(
  [
    'country',
    'countries',
    'device',
    'devices',
    'search appearance',
    'filter',
    'filters',
    '国家/地区',
    '国家地区',
    '设备',
    '搜索结果呈现',
    '过滤条件',
    '过滤器',
  ].map(plain),
);

export const roles = Object.keys(NAMES) as Role[];

const byName = new Map(
  roles.flatMap((role) => NAMES[role].map((name) => [plain(name), role] as const)),
);
const known = [...byName.keys(), ...IDLE];

/** A heading without case, signs, spaces and units: `CTR, %` is `ctr`. */
function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The meaning of a heading; `idle` for a column that is known and not needed. */
export function roleOf(heading: string): Role | 'idle' | undefined {
  const name = plain(heading);
  return byName.get(name) ?? (IDLE.includes(name) ? 'idle' : undefined);
}

/** The likeliest known heading for one that nobody knows, and what it would mean. */
export function nearestHeading(heading: string): { name: string; role?: Role } | undefined {
  const name = nearest(plain(heading), known);
  if (name === undefined) return undefined;
  const role = byName.get(name);
  return { name, ...(role && { role }) };
}

/** Whether a table begins like one of those that the engines pack beside the one that is wanted. */
export const isCompanion = (headings: readonly string[]): boolean =>
  OTHER.has(plain(headings[0] ?? ''));

/** Whether a heading is one of two of a kind, as Search Console writes when it compares periods. */
export const isCompared = (headings: readonly string[]): boolean => {
  const ends = headings.map((heading) => /(\S+)\s*$/.exec(plain(heading))?.[1] ?? '');
  const counted = ends.filter((end) => ['clicks', 'impressions'].includes(byName.get(end) ?? ''));
  const compared = /difference|previous|上一|之前|\d{1,2} \d{1,2} \d{2,4}/;
  return counted.length > 2 && headings.some((heading) => compared.test(plain(heading)));
};

/** A heading as the engine's English export writes it, for advice. */
export const headingFor: Record<Role, string> = {
  query: 'Top queries',
  page: 'Top pages',
  date: 'Date',
  clicks: 'Clicks',
  impressions: 'Impressions',
  ctr: 'CTR',
  position: 'Position',
};
