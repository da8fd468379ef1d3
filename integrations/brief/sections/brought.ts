import { codeOf } from '../../campaigns/index.ts';
import type { Part, Section } from '../document.ts';
import type { Telling } from '../telling.ts';

/** What was counted in the week before: visits, goals, and what campaigns had their part in. */
export function broughtSection(telling: Telling): Section {
  const { facts, texts, format } = telling;
  const { counted } = facts;
  if (!counted) return { title: texts.sections.brought, parts: [{ sentence: texts.none.counted }] };
  const { visits, before, goals } = counted;
  const sentence = texts.visits(format.number(visits), format.change(visits, before));
  const rows = goals.map(({ goal, conversions, before: earlier }) => [
    goal,
    format.number(conversions),
    format.number(earlier),
  ]);
  const { goal, week, weekBefore } = texts.columns;
  return {
    title: texts.sections.brought,
    parts: [
      { sentence, ...(rows.length && { table: { head: [goal, week, weekBefore], rows } }) },
      ...byCampaign(telling),
    ],
  };
}

/** Visits and goals of the team's campaigns; a goal counts here when the campaign names it. */
function byCampaign({ facts, texts, format }: Telling): Part[] {
  const rows = facts.campaigns.flatMap((campaign) => {
    const own = facts.counted?.campaigns.get(codeOf(campaign));
    if (!own) return [];
    const reached = campaign.goals.map(
      ({ goal }) => `${goal} ${format.number(own.goals.get(goal) ?? 0)}`,
    );
    return [[facts.text(campaign.name), format.number(own.visits), reached.join(', ') || '–']];
  });
  const { campaign, visits, goals } = texts.columns;
  return rows.length ? [{ table: { head: [campaign, visits, goals], rows } }] : [];
}
