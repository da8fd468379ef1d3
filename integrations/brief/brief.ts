import type { Brief, Section } from './document.ts';
import type { BriefFacts } from './facts.ts';
import { broughtSection } from './sections/brought.ts';
import { ownCampaigns } from './sections/campaigns.ts';
import { financeSections } from './sections/finance.ts';
import { comingSection, ranSection } from './sections/items.ts';
import { lateSection } from './sections/late.ts';
import { pressSections } from './sections/press.ts';
import { researchSections } from './sections/research.ts';
import { salesSections } from './sections/sales.ts';
import { ownTasks, peopleSections } from './sections/tasks.ts';
import { factsFor, isRole, type Role } from './team.ts';
import { tellingOf, type Telling } from './telling.ts';

const own: Record<Role, (telling: Telling) => Section[]> = {
  sales: salesSections,
  research: researchSections,
  people: peopleSections,
  finance: financeSections,
  press: pressSections,
};

/** Teams that are asked about tasks of campaigns. */
const DOING = new Set(['sales', 'people']);

/**
 * The brief of a week for a team: `sales`, `research`, `people`, `finance` and `press` get what they care for, any other name
 * its own campaigns, tasks and items. What is there for everybody comes around it: what ran and what it brought, what
 * comes, what is late.
 */
export function briefOf(team: string, facts: BriefFacts): Brief {
  const telling = tellingOf(factsFor(team, facts));
  const { texts, format, last, next } = telling;
  const { year, week } = facts.week;
  const name = isRole(team) ? texts.teams[team] : facts.person(team);
  const special = isRole(team)
    ? own[team](telling)
    : [ownCampaigns(telling), ownTasks(team, telling)];
  return {
    language: facts.language,
    title: texts.title(name, year, week),
    brackets: texts.brackets,
    lede: texts.lede(format.range(...last), format.range(...next)),
    sections: [
      broughtSection(telling),
      ranSection(telling),
      ...special,
      comingSection(telling),
      lateSection(telling, !isRole(team) || DOING.has(team)),
    ],
  };
}
