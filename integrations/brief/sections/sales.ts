import type { DatedCampaign } from '../../campaigns/index.ts';
import { codeOf } from '../../campaigns/index.ts';
import type { Line, Part, Section } from '../document.ts';
import type { Telling } from '../telling.ts';

/** Campaigns that sales can speak of: what they offer, to whom, what they brought, and the links to pass on. */
export function salesSections(telling: Telling): Section[] {
  const { facts, texts, next } = telling;
  const open = facts.campaigns
    .filter(({ status, start, end }) => told.has(status) && start <= next[1] && end >= facts.today)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const parts = open.map((campaign) => offerPart(campaign, telling));
  return [
    { title: texts.sections.leads, parts: leadsParts(telling) },
    {
      title: texts.sections.offers,
      parts: parts.length ? parts : [{ sentence: texts.none.offers }],
    },
  ];
}

const told = new Set<DatedCampaign['status']>(['planned', 'running']);

function offerPart(campaign: DatedCampaign, { facts, texts, format }: Telling): Part {
  const { id, name, start, end, status, offer, objective, audience } = campaign;
  const links = facts.links.filter((link) => link.campaign === id);
  return {
    title: facts.text(name),
    sentence: [
      texts.states[status],
      format.range(start, end),
      ...(audience ? [texts.audience(audience)] : []),
    ].join(texts.comma),
    lines: [
      { lead: texts.offer, text: facts.text(offer ?? objective) },
      ...links.map(({ channel, content, url }): Line => ({
        lead: [texts.channels[channel] ?? channel, content].filter(Boolean).join(' · '),
        text: url,
        href: url,
      })),
    ],
  };
}

/** What links of campaigns brought, and what the lists of sales hold; a sentence where neither has anything. */
function leadsParts(telling: Telling): Part[] {
  const parts = [...goalParts(telling), ...listedParts(telling)];
  return parts.length ? parts : [{ sentence: telling.texts.none.leads }];
}

function listedParts({ facts, texts, format }: Telling): Part[] {
  const rows = (facts.leads ?? []).map(({ source, count, before }) => [
    source,
    format.number(count),
    format.number(before),
  ]);
  const { source, week, weekBefore } = texts.columns;
  return rows.length
    ? [{ title: texts.listed, table: { head: [source, week, weekBefore], rows } }]
    : [];
}

/** Goals from the lead on, by campaign: what reached each stage in the week before, and what is wanted. */
function goalParts({ facts, texts, format }: Telling): Part[] {
  const rows = facts.campaigns.flatMap((campaign) =>
    campaign.goals
      .filter(({ stage }) => stage !== 'visit')
      .flatMap(({ goal, stage, target }) => {
        const found = facts.counted?.campaigns.get(codeOf(campaign))?.goals.get(goal) ?? 0;
        if (found === 0 && campaign.status !== 'running') return [];
        const name = facts.text(campaign.name);
        return [
          [`${name} · ${goal}`, texts.stages[stage], format.number(found), format.number(target)],
        ];
      }),
  );
  if (!facts.counted || rows.length === 0) return [];
  const { campaign, stage, week, target } = texts.columns;
  return [{ table: { head: [campaign, stage, week, target], rows } }];
}
