/** What a column of an export holds. */
export type Field = 'query' | 'page' | 'date' | 'clicks' | 'impressions' | 'ctr' | 'position';

/**
 * Headings in lower case, as Search Console (English, Chinese), Bing Webmaster and Yandex Webmaster
 * (English, Russian) may write them. Written from memory of the exports, not from their documents.
 */
export const headings: Record<Field, readonly string[]> = {
  query: ['query', 'queries', 'top queries', 'keyword', 'keywords', '热门查询', '查询', 'запрос'],
  page: ['page', 'pages', 'top pages', 'url', '排名靠前的网页', '网页', 'страница'],
  date: ['date', '日期', 'дата'],
  clicks: ['clicks', '点击次数', 'клики'],
  impressions: ['impressions', '展示', '展示次数', 'показы'],
  ctr: ['ctr', 'avg ctr', 'ctr, %', '点击率'],
  position: ['position', 'avg. position', 'avg position', '排名', '平均排名', 'средняя позиция'],
};

/** Which field a heading means, whatever its case and blanks; nothing when it is unknown. */
export function fieldOf(heading: string): Field | undefined {
  const name = heading.trim().replace(/\s+/g, ' ').toLowerCase();
  return (Object.keys(headings) as Field[]).find((field) => headings[field].includes(name));
}
