import { en } from './en.ts';
import { zh } from './zh.ts';

export type BriefTexts = typeof en;

/** The words of briefs in a language: Chinese for any tag that begins with zh, else English. */
export const briefTexts = (language: string): BriefTexts =>
  language.toLowerCase().startsWith('zh') ? zh : en;
