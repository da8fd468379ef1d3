import type { Reason } from '../verdict.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type ReportTexts = typeof en;

/** The words of reports in a language: Chinese for any tag that begins with zh, else English. */
export const reportTexts = (language: string): ReportTexts =>
  language.toLowerCase().startsWith('zh') ? zh : en;

/** A verdict as one sentence that somebody can act on. */
export function sentenceOf(
  reason: Reason,
  { verdicts }: ReportTexts,
  days: number | null = null,
  why = '',
): string {
  switch (reason.kind) {
    case 'split':
      return verdicts.split;
    case 'gate':
      return verdicts.gate(why || reason.why);
    case 'no-visitors':
      return verdicts.noVisitors;
    case 'better':
      return verdicts.better(reason.variant, reason.lift);
    case 'worse':
      return verdicts.worse;
    case 'too-small':
      return verdicts.tooSmall(reason.mde);
    case 'planned-reached':
      return verdicts.plannedReached;
    case 'more':
      return verdicts.more(reason.visitors, days);
  }
}
