import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { layOurs } from '../lay.ts';
import { home, writeFiles, type Files } from '../../sites/project.ts';
import { AUTHORS, slugOf } from '../post.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const day = (number: number): string =>
  new Date(Date.UTC(2026, 0, 1 + (number % 400))).toISOString().slice(0, 10);

/** A campaign of some weeks, with three channels, tasks that wait for each other, and costs. */
const campaign = (number: number): string => `name: { en: Campaign ${number} }
objective: { en: Sell what is ripe in week ${number}. }
owner: ${AUTHORS[number % AUTHORS.length]}
team: team-${number % 5}
audience: audience-${number % 12}
status: ${number % 3 ? 'planned' : 'running'}
start: ${day(number * 2)}
end: ${day(number * 2 + 20)}
channels:
  - { channel: email, budget: 300 }
  - { channel: paid-social, source: instagram, budget: 900, content: [story, feed] }
  - { channel: store }
budget: { amount: 2000, currency: GBP }
costs:
  - { date: ${day(number * 2)}, channel: email, amount: ${100 + number} }
goals:
  - { goal: club, target: ${100 + number} }
pages: [home]
posts: [${slugOf(number)}, ${slugOf(number + 200)}]
tasks:
${['brief', 'draw', 'print']
  .map(
    (id, at, all) =>
      `  - { id: ${id}, title: { en: ${id} ${number} }, owner: ${AUTHORS[at]}, due: ${day(number * 2 + at)}${at ? `, after: [${all[at - 1]}]` : ''} }`,
  )
  .join('\n')}
`;

const experiment = (number: number): string => `page: /
hypothesis: A shorter text in test ${number} is read to its end.
variants: { control: 50, short: 50 }
primary: club
baseline: 0.06
mde: 0.25
start: ${day(number * 8)}
stop: ${day(number * 8 + 27)}
status: draft
`;

/** A project of a busy year: posts, campaigns, tests, and a store of events. */
export function layBusy(
  folder: string,
  {
    posts,
    campaigns,
    experiments,
    events,
  }: Record<'posts' | 'campaigns' | 'experiments' | 'events', number>,
): void {
  layOurs(folder, posts, 'md');
  const files: Files = {
    ...Object.fromEntries(
      numbers(campaigns).map((at) => [`content/campaigns/campaign-${at}.yaml`, campaign(at)]),
    ),
    ...Object.fromEntries(
      numbers(experiments).map((at) => [`content/experiments/test-${at}.yaml`, experiment(at)]),
    ),
  };
  writeFiles(folder, files);
  const script = join(home, 'tests/bench/collector/overview-run.ts');
  execFileSync(process.execPath, [script, 'write', join(folder, 'stats.db'), String(events)]);
}
