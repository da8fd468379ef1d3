import type { CalendarKind } from '../calendar/index.ts';
import type { BriefFacts } from './facts.ts';

/** Teams that marketing works for, each with a section of its own. */
export const roles = ['sales', 'research', 'people', 'finance', 'press'] as const;

export type Role = (typeof roles)[number];

export const isRole = (team: string): team is Role => roles.some((role) => role === team);

/** What each of them wants to hear of. */
export const cares: Record<Role, ReadonlySet<CalendarKind>> = {
  sales: new Set(['campaign', 'email', 'splash', 'term', 'festival', 'holiday']),
  research: new Set(['experiment', 'campaign']),
  people: new Set(['campaign', 'task', 'holiday']),
  finance: new Set(['campaign']),
  press: new Set(['campaign', 'post', 'social', 'splash', 'term', 'festival']),
};

/** Everybody for whom a brief can be written: the teams above, and those that content belongs to. */
export const teamsOf = ({
  campaigns,
  items,
}: Pick<BriefFacts, 'campaigns' | 'items'>): string[] => {
  const own = [...campaigns, ...items].flatMap(({ team, owner }) => [team, owner]);
  const doing = campaigns.flatMap(({ tasks }) => tasks.map(({ owner }) => owner));
  const named = [...own, ...doing].filter((one) => one !== undefined);
  return [...new Set([...roles, ...named.toSorted()])];
};

/** Days that nobody owns, and that everybody plans by. */
const KNOWN = new Set<CalendarKind>(['term', 'festival', 'holiday']);

/** The facts as a team sees them: a role by kinds, any other only what is its own. */
export function factsFor(team: string, facts: BriefFacts): BriefFacts {
  if (isRole(team))
    return { ...facts, items: facts.items.filter(({ kind }) => cares[team].has(kind)) };
  const campaigns = facts.campaigns.filter(
    (one) =>
      one.team === team || one.owner === team || one.tasks.some(({ owner }) => owner === team),
  );
  const tests = new Set(campaigns.flatMap(({ experiments }) => experiments));
  const ids = new Set(campaigns.map(({ id }) => `campaign-${id}`));
  const isOwn = ({ id, kind, team: of, owner }: BriefFacts['items'][number]): boolean =>
    KNOWN.has(kind) ||
    owner === team ||
    // A task of the team's campaign that another does is in the brief of that other.
    (of === team && kind !== 'task') ||
    ids.has(id) ||
    (kind === 'experiment' && tests.has(id.replace('experiment-', '')));
  return {
    ...facts,
    campaigns,
    items: facts.items.filter(isOwn),
    experiments: facts.experiments.filter(({ id }) => tests.has(id)),
  };
}
