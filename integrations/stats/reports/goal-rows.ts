import type { Happening } from '../read/tables.ts';
import type { People } from '../read/people.ts';
import { reaches, type Goal } from '../goals.ts';
import type { Chosen } from './counts.ts';
import type { Words } from './words.ts';

/** A goal, and how often it was reached. */
export interface GoalRow {
  goal: string;
  /** Visitors who reached it. */
  visitors: number;
  /** How often it was reached. */
  conversions: number;
  /** Of all visitors, who reached it. */
  rate: number;
  /** Money by currency. */
  revenue: Record<string, number>;
}

/** How often each goal was reached: those that are defined, then all others that events name. */
export function goalRows(
  happenings: readonly Happening[],
  goals: readonly Goal[],
  people: People,
  visitors: number,
  chosen: Chosen,
): GoalRow[] {
  const named = new Set(goals.map(({ name }) => name));
  for (const { goal } of happenings) if (goal) named.add(goal);
  const all = [...named].map((name) => goals.find((one) => one.name === name) ?? { name });
  return all.map((goal) => {
    const hits = happenings.filter((one) => chosen(one.at) && reaches(goal)(one));
    const who = new Set(hits.map(({ at }) => people.of[at]!));
    return {
      goal: goal.name,
      visitors: who.size,
      conversions: hits.length,
      rate: visitors ? who.size / visitors : 0,
      revenue: revenueOf(hits),
    };
  });
}

/** How often each goal was reached, by a word of the visit: its campaign, its channel. */
export function goalsByWord(
  happenings: readonly Happening[],
  goals: readonly Goal[],
  words: Words,
  chosen: Chosen,
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const goal of goals) {
    const isReached = reaches(goal);
    for (const one of happenings) {
      if (!chosen(one.at) || !isReached(one)) continue;
      const value = words.text(words.of[one.at]!);
      const own = found.get(value) ?? new Map<string, number>();
      found.set(value, own.set(goal.name, (own.get(goal.name) ?? 0) + 1));
    }
  }
  return found;
}

/** Money by currency, in the smallest error that adding allows: sums are of hundredths. */
export function revenueOf(happenings: readonly Happening[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { value, currency } of happenings)
    if (currency) sums[currency] = (sums[currency] ?? 0) + Math.round(value * 100);
  return Object.fromEntries(
    Object.entries(sums)
      .map(([currency, sum]): [string, number] => [currency, sum / 100])
      .sort(([, a], [, b]) => b - a),
  );
}
