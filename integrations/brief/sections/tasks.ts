import { blocked, type DatedCampaign } from '../../campaigns/index.ts';
import type { Line, Part, Section } from '../document.ts';
import type { Telling } from '../telling.ts';

interface Placed {
  campaign: DatedCampaign;
  task: DatedCampaign['tasks'][number];
  waits: boolean;
}

/** Who is busy with what: every task that is not done, by whose it is, the most urgent first. */
export function peopleSections(telling: Telling): Section[] {
  const { facts, texts } = telling;
  const byOwner = Map.groupBy(openTasks(telling), ({ task }) => task.owner);
  const parts = [...byOwner]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([owner, tasks]): Part => ({
      title: facts.person(owner),
      sentence: texts.busy(
        tasks.length,
        tasks.filter(({ task }) => task.status === 'doing').length,
        tasks.filter(({ task }) => task.due < facts.today).length,
      ),
      lines: tasks.map((placed) => lineOf(placed, telling)),
    }));
  return [
    { title: texts.sections.busy, parts: parts.length ? parts : [{ sentence: texts.none.tasks }] },
  ];
}

/** The tasks of one team or person. */
export function ownTasks(team: string, telling: Telling): Section {
  const { texts } = telling;
  const lines = openTasks(telling)
    .filter(({ task, campaign }) => task.owner === team || campaign.team === team)
    .map((placed) => lineOf(placed, telling, true));
  return {
    title: texts.sections.tasks,
    parts: [lines.length ? { lines } : { sentence: texts.none.tasks }],
  };
}

const openTasks = ({ facts }: Telling): Placed[] =>
  facts.campaigns
    .filter(({ status }) => status !== 'cancelled' && status !== 'idea')
    .flatMap((campaign) => {
      const held = blocked(campaign.tasks);
      return campaign.tasks
        .filter(({ status }) => status !== 'done')
        .map((task) => ({ campaign, task, waits: held.has(task.id) }));
    })
    .toSorted((a, b) => (a.task.due < b.task.due ? -1 : a.task.due > b.task.due ? 1 : 0));

function lineOf(
  { campaign, task, waits }: Placed,
  { facts, texts, format }: Telling,
  named = false,
): Line {
  const state = waits && task.status === 'todo' ? texts.waits : texts.states[task.status];
  return {
    lead: format.day(task.due),
    text: facts.text(task.title),
    note: [facts.text(campaign.name), state, ...(named ? [facts.person(task.owner)] : [])].join(
      texts.comma,
    ),
  };
}
