/** Words of the charts. */
export interface ChartWords {
  time: string;
  timeAbout(from: string, until: string, impressions: string, clicks: string): string;
  impressions: string;
  clicks: string;
  positions: string;
  positionsAbout(parts: string): string;
  place(from: number, until: number | undefined): string;
  nothing: string;
  number: Intl.NumberFormat;
  day: Intl.DateTimeFormat;
}

const day = (tag: string) =>
  new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });

const en: ChartWords = {
  time: 'Impressions and clicks',
  timeAbout: (from, until, impressions, clicks) =>
    `From ${from} to ${until}: ${impressions} impressions and ${clicks} clicks.`,
  impressions: 'Impressions',
  clicks: 'Clicks',
  positions: 'Impressions by position',
  positionsAbout: (parts) => `Impressions at each place in the results: ${parts}.`,
  place: (from, until) =>
    until === undefined ? `${from}+` : from === until ? `${from}` : `${from}–${until}`,
  nothing: 'No data yet',
  number: new Intl.NumberFormat('en-GB'),
  day: day('en-GB'),
};

const zh: ChartWords = {
  time: '展示与点击',
  timeAbout: (from, until, impressions, clicks) =>
    `${from}至${until}：展示 ${impressions} 次，点击 ${clicks} 次。`,
  impressions: '展示',
  clicks: '点击',
  positions: '各排名的展示次数',
  positionsAbout: (parts) => `搜索结果中各排名的展示次数：${parts}。`,
  place: (from, until) =>
    until === undefined ? `${from} 以后` : from === until ? `第 ${from}` : `${from}–${until}`,
  nothing: '暂无数据',
  number: new Intl.NumberFormat('zh-CN'),
  day: day('zh-CN'),
};

/** The words of a language, by its tag; English where there are none. */
export const chartWords = (tag: string): ChartWords => (/^zh\b/i.test(tag) ? zh : en);
