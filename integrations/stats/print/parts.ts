import { MODELS } from '../attribution/models.ts';
import type { Funnel } from '../goals.ts';
import type { AttributionRow } from '../report.ts';
import type { FunnelStep } from '../reports/funnel.ts';
import type { Cohort } from '../reports/retention.ts';
import { addressText } from './overview.ts';
import { count, money, percent } from './numbers.ts';
import { tableLines, type Sheet } from './table.ts';

/** A funnel: each step with a bar, who came so far, and who of the step before. */
export function funnelLines(
  { name, days }: Funnel,
  steps: readonly FunnelStep[],
  sheet: Sheet,
): string[] {
  const wide = Math.max(8, Math.min(30, sheet.width - 60));
  return tableLines(sheet, {
    title: `${name} (within ${days} ${days === 1 ? 'day' : 'days'})`,
    rows: steps,
    columns: [
      { head: '', cell: ({ step }) => addressText(step) },
      { head: '', cell: ({ rateOfAll }) => '█'.repeat(Math.round(rateOfAll * wide)).padEnd(wide) },
      { head: 'Visitors', cell: ({ visitors }) => count(visitors) },
      { head: 'Of step before', cell: ({ rate }) => percent(rate) },
      { head: 'Of all', cell: ({ rateOfAll }) => percent(rateOfAll) },
    ],
  });
}

/** Weeks after the first that are shown. */
const WEEKS = 8;

/** Retention: a row a week in which visitors came first. */
export function retentionLines(cohorts: readonly Cohort[], sheet: Sheet): string[] {
  if (cohorts.length === 0)
    return [
      '  Nobody can be known again: ids are kept only where a test runs, and all other visitors are new every day.',
    ];
  return tableLines(sheet, {
    title: 'First came in the week of',
    rows: cohorts,
    columns: [
      { head: '', cell: ({ week }) => week },
      { head: 'Visitors', cell: ({ visitors }) => count(visitors) },
      ...Array.from(
        { length: Math.min(WEEKS, Math.max(...cohorts.map(({ again }) => again.length - 1))) },
        (_, at) => ({
          head: `+${at + 1}`,
          width: 6,
          cell: ({ again, visitors }: Cohort) =>
            again[at + 1] === undefined ? '' : percent(again[at + 1]! / visitors),
        }),
      ),
    ],
  });
}

const HEADS = {
  first: 'First',
  last: 'Last',
  linear: 'Linear',
  position: 'Position',
  decay: 'Decay',
  markov: 'Markov',
};

/** Attribution: models side by side, in conversions. */
export function attributionLines(
  goal: string,
  rows: readonly AttributionRow[],
  sheet: Sheet,
): string[] {
  if (rows.length === 0) return [`  Nobody reached ${goal}.`];
  return tableLines(sheet, {
    title: `What led to ${goal}`,
    rows,
    columns: [
      { head: '', cell: ({ value }) => value },
      ...MODELS.map((model) => ({
        head: HEADS[model],
        width: 8,
        cell: ({ credits }: AttributionRow) => credits[model].conversions.toFixed(1),
      })),
    ],
  });
}

/** Money by currency. */
export const revenueLines = (revenue: Record<string, number>): string[] =>
  Object.keys(revenue).length
    ? Object.entries(revenue).map(([currency, sum]) => `  ${money(sum, currency)}`)
    : ['  No event had a value with a currency.'];
