import { matcher } from './reports/filter.ts';
import type { Happening, Wanted } from './read/tables.ts';

/** A goal: reached by an event of its name, or by whatever else it says. */
export interface Goal {
  name: string;
  /** An event of this name reaches it, whatever its goal. */
  event?: string | undefined;
  /** Seeing such a page reaches it; `*` stands for any letters. */
  page?: string | undefined;
}

/** A row of steps, each of them a goal by its name, or a page: `/tea-club/`, `/blog/*`. */
export interface Funnel {
  name: string;
  steps: readonly string[];
  /** Days from the first step to the last. */
  days: number;
}

/**
 * Events without the clicks that only led to a goal. Where a form or a script tells that a goal was reached, the buttons that
 * lead to it do not reach it; a goal that only buttons have is reached by a click.
 */
export function withoutLeading(happenings: readonly Happening[]): Happening[] {
  const told = new Set(
    happenings.filter(({ name }) => name === 'conversion').map(({ goal }) => goal),
  );
  return happenings.filter(({ name, goal }) => name !== 'cta_click' || !told.has(goal));
}

/** Whether an event reaches a goal. */
export function reaches({ name, event, page }: Goal): (happening: Happening) => boolean {
  const isPage = page === undefined ? () => false : matcher([page]);
  return (happening) =>
    happening.goal === name ||
    (event !== undefined && happening.name === event) ||
    (happening.name === 'pageview' && isPage(happening.page));
}

/** Goals, and after them those that are only names, each once; a name that is among the goals means that one. */
export const withNames = (goals: readonly Goal[], names: readonly string[]): Goal[] => [
  ...goals,
  ...[...new Set(names)]
    .filter((name) => !goals.some((goal) => goal.name === name))
    .map((name) => ({ name })),
];

/** A goal that is only a name, or a page where it looks like one. */
export const goalOf = (step: string, goals: readonly Goal[]): Goal =>
  goals.find(({ name }) => name === step) ??
  (/^[/*]/.test(step) ? { name: step, page: step } : { name: step });

/** The events that have to be read to know whether goals were reached. */
export function wantedBy(goals: readonly Goal[]): Wanted {
  const names = goals.flatMap(({ event }) => event ?? []);
  const pages = goals.flatMap(({ page }) => page ?? []);
  return {
    goals: true,
    names: new Set(names),
    ...(pages.length && { pages: matcher(pages) }),
  };
}
