import { problemAt, type ContentEntry } from '../../integrations/content/index.ts';
import type { Problem } from '../../integrations/kit/problem.ts';
import { checkPlans, type Plan } from '../../integrations/plan/index.ts';
import type { Site } from '../schemas/site.ts';
import { goalsOf } from './experiments.ts';

/** The plans among all content, those that are well formed; their ids are their years. */
export const plansOf = (entries: readonly ContentEntry[]): Plan[] =>
  entries
    .filter(({ collection, data }) => collection.name === 'plans' && data !== undefined)
    .map(({ name, data }) => ({ id: name, ...(data as Omit<Plan, 'id'>) }));

/** Goals that something counts: those of pages and campaigns, and those that the settings see in addresses. */
export const countedGoals = (
  entries: readonly ContentEntry[],
  { analytics }: Pick<Site, 'analytics'>,
): Set<string> => new Set([...goalsOf(entries), ...analytics.goals.map(({ name }) => name)]);

/** What is wrong with plans beyond their own fields. */
export function checkPlanFiles(entries: readonly ContentEntry[], site: Site): Problem[] {
  const files = new Map(
    entries
      .filter(({ collection }) => collection.name === 'plans')
      .map((entry) => [entry.name, entry]),
  );
  const found = checkPlans(plansOf(entries), { goals: countedGoals(entries, site) });
  return found.map(({ id, ...finding }) => problemAt(files.get(id)!, finding));
}
