import { marketingWords } from '../../kit/marketing-words.ts';
import type { CalendarKind } from '../timeline/item.ts';

/** What a feed says besides the titles of its items. */
export interface FeedWords {
  kinds: Record<CalendarKind, string>;
  /** Heads of the columns, and the labels in the text of an event. */
  columns: Record<Column, string>;
  /** How states are said; holidays have theirs as well. */
  states: Record<string, string>;
  /** Between a label and its value. */
  colon: string;
}

/** Columns of the table, in their order. */
export const COLUMNS = [
  'start',
  'end',
  'at',
  'kind',
  'title',
  'state',
  'owner',
  'team',
  'channels',
  'audience',
  'href',
  'file',
] as const;

export type Column = (typeof COLUMNS)[number];

const en: FeedWords = {
  kinds: marketingWords.en.kinds,
  columns: {
    start: 'First day',
    end: 'Last day',
    at: 'Time',
    kind: 'Kind',
    title: 'Title',
    state: 'State',
    owner: 'Owner',
    team: 'Team',
    channels: 'Channels',
    audience: 'Audience',
    href: 'Page',
    file: 'File',
  },
  states: {
    ...marketingWords.en.states,
    public: 'Public holiday',
    bank: 'Bank holiday',
    'day-off': 'Day off',
    workday: 'Working day',
  },
  colon: ': ',
};

const zh: FeedWords = {
  kinds: marketingWords.zh.kinds,
  columns: {
    start: '开始日期',
    end: '结束日期',
    at: '时刻',
    kind: '类型',
    title: '标题',
    state: '状态',
    owner: '负责人',
    team: '团队',
    channels: '渠道',
    audience: '受众',
    href: '页面',
    file: '文件',
  },
  states: {
    ...marketingWords.zh.states,
    public: '法定假日',
    bank: '银行假日',
    'day-off': '放假',
    workday: '调休上班',
  },
  colon: '：',
};

/** By the first part of a language tag; English where there is nothing. */
export const feedWords = (language: string): FeedWords =>
  language.toLowerCase().startsWith('zh') ? zh : en;

/** A state as it is said; as it was written where there is no word for it, empty where there is none. */
export const stateIn = (states: FeedWords['states'], state = ''): string => states[state] ?? state;
