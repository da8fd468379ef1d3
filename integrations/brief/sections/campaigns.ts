import { codeOf, moneyOf } from '../../campaigns/index.ts';
import type { Section } from '../document.ts';
import type { Telling } from '../telling.ts';

/** The campaigns of a team: where they stand, what last week brought towards each goal, what is left of the budget. */
export function ownCampaigns({ facts, texts, format, last }: Telling): Section {
  const lines = facts.campaigns
    .filter(
      ({ status, end }) => status !== 'cancelled' && (status !== 'finished' || end >= last[0]),
    )
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .map((campaign) => {
      const counted = facts.counted?.campaigns.get(codeOf(campaign));
      const goals = campaign.goals.map(({ goal, target }) =>
        texts.towards(goal, format.number(counted?.goals.get(goal) ?? 0), format.number(target)),
      );
      const money = moneyOf(campaign);
      const left = money && texts.left(format.money(money.budget - money.booked, money.currency));
      return {
        lead: format.range(campaign.start, campaign.end),
        text: facts.text(campaign.name),
        note: [texts.states[campaign.status], ...(facts.counted ? goals : []), left]
          .filter(Boolean)
          .join(texts.comma),
      };
    });
  return {
    title: texts.sections.campaigns,
    parts: [lines.length ? { lines } : { sentence: texts.none.campaigns }],
  };
}
