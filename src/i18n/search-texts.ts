import { search as en } from './en/search.ts';
import { search as zhCn } from './zh-cn/search.ts';

/** The search texts alone, so that the script does not carry the whole dictionary. */
export const dictionary = (lang: string): typeof en =>
  lang.startsWith('zh') ? (zhCn as typeof en) : en;
