import type { Place } from '../page-report.ts';
import type { Severity } from '../../lint/rule.ts';
import type { Device, EngineName, Network } from '../engines.ts';

/** Words of the toolbar. */
export interface Words {
  search: string;
  close: string;
  again: string;
  looking: string;
  failed: string;
  results: string;
  cards: string;
  findings: string;
  keyphrase: string;
  data: string;
  engines: Record<EngineName, string>;
  networks: Record<Network, string>;
  devices: Record<Device, string>;
  severities: Record<Severity, string>;
  places: Record<Place, string>;
  has: string;
  lacks: string;
  hidden: string;
  estimates: string;
  noTitle: string;
  noDescription: string;
  titleCut: string;
  descriptionCut: string;
  noImage: string;
  nothingFound: string;
  ran(run: number, left: number): string;
  why: string;
  guideline: string;
  noPlace: string;
  noKeyphrase: string;
  addKeyphrase: string;
  times(times: number, density: string): string;
  should(least: string, most: string): string;
  noData: string;
  broken(message: string): string;
  items(count: number): string;
}

const names = { google: 'Google', bing: 'Bing', yandex: 'Yandex' };

export const en: Words = {
  search: 'Search',
  close: 'Close',
  again: 'Look again',
  looking: 'Looking at the page …',
  failed: 'The page could not be looked at.',
  results: 'Results',
  cards: 'Cards',
  findings: 'Findings',
  keyphrase: 'Keyphrase',
  data: 'Data',
  engines: names,
  networks: { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn', wechat: 'WeChat' },
  devices: { desktop: 'Desktop', phone: 'Phone' },
  severities: { error: 'error', warning: 'warning', info: 'hint' },
  places: {
    title: 'Title',
    description: 'Description',
    slug: 'Address',
    first: 'First paragraph',
    headings: 'Headings',
    alt: 'Alt texts',
  },
  has: 'has it',
  lacks: 'lacks it',
  hidden: 'This page asks search engines to leave it out.',
  estimates:
    'Cut by pixel width. Engines do not publish how much they show, and may choose other words.',
  noTitle: 'No title',
  noDescription: 'No description: engines choose words of the page.',
  titleCut: 'The title is cut.',
  descriptionCut: 'The description is cut.',
  noImage: 'No picture',
  nothingFound: 'Nothing was found on this page.',
  ran: (run, left) =>
    `${run} rules looked at this page, as though it were published. The other ${left} need the whole built site (links, duplicates, sitemap): marquee check runs them.`,
  why: 'Why',
  guideline: 'Guideline',
  noPlace: 'In the HTML of the page only',
  noKeyphrase: 'This page has no keyphrase.',
  addKeyphrase: 'Add keyphrase: the words for which the page wants to be found.',
  times: (times, density) => `${times} × in the text, ${density}% of its words`,
  should: (least, most) => `between ${least}% and ${most}% is good`,
  noData: 'This page has no structured data.',
  broken: (message) => `A script with structured data is not JSON: ${message}`,
  items: (count) => `${count} items`,
};

export const zh: Words = {
  search: '搜索',
  close: '关闭',
  again: '重新查看',
  looking: '正在查看本页……',
  failed: '无法查看本页。',
  results: '搜索结果',
  cards: '分享卡片',
  findings: '检查结果',
  keyphrase: '关键词',
  data: '结构化数据',
  engines: names,
  networks: { x: 'X', facebook: 'Facebook', linkedin: '领英', wechat: '微信' },
  devices: { desktop: '电脑', phone: '手机' },
  severities: { error: '错误', warning: '警告', info: '提示' },
  places: {
    title: '标题',
    description: '描述',
    slug: '网址',
    first: '首段',
    headings: '小标题',
    alt: '图片说明',
  },
  has: '有',
  lacks: '没有',
  hidden: '本页要求搜索引擎不收录。',
  estimates: '按像素宽度截断。搜索引擎不公布显示宽度，也可能改用页面上的其他文字。',
  noTitle: '没有标题',
  noDescription: '没有描述：搜索引擎会自行摘取页面文字。',
  titleCut: '标题显示不全。',
  descriptionCut: '描述显示不全。',
  noImage: '没有图片',
  nothingFound: '本页没有发现问题。',
  ran: (run, left) =>
    `已按发布后的状态用 ${run} 条规则检查本页。其余 ${left} 条需要整站构建后才能检查（链接、重复、站点地图），请运行 marquee check。`,
  why: '原因',
  guideline: '官方说明',
  noPlace: '只在页面的 HTML 里',
  noKeyphrase: '本页没有关键词。',
  addKeyphrase: '请加上 keyphrase：希望读者用哪些词找到本页。',
  times: (times, density) => `正文中出现 ${times} 次，占 ${density}%`,
  should: (least, most) => `${least}% 到 ${most}% 之间为宜`,
  noData: '本页没有结构化数据。',
  broken: (message) => `有一段结构化数据不是 JSON：${message}`,
  items: (count) => `${count} 项`,
};

/** The words of the page's own language. */
export const wordsFor = (lang: string): Words => (/^zh\b/i.test(lang) ? zh : en);
