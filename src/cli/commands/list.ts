import { Command, Option } from 'commander';
import { checkContent } from '../../../integrations/content/index.ts';
import { buildNow } from '../../../integrations/kit/now.ts';
import { checkOptions } from '../../content/checks.ts';
import { plannedEntries, type Planned } from '../../content/planned.ts';
import { projectSite, root } from '../project.ts';

/** An entry that goes within this time is said to be expiring. */
const SOON = 30 * 86_400_000;

type Group = Planned['state'] | 'expiring';

const titles: [Group, string][] = [
  ['scheduled', 'Scheduled'],
  ['draft', 'Drafts'],
  ['expiring', 'Expiring within 30 days'],
  ['live', 'Live'],
  ['expired', 'Expired'],
];

const HELP = `
A draft is never built; what is scheduled appears with the first build after its day.

  marquee list
  marquee list --state scheduled
  marquee list --json`;

/** `marquee list`: what is live, scheduled, a draft, expiring or gone. */
export const listCommand = () =>
  new Command('list')
    .description('say what is live, scheduled, a draft, expiring or expired')
    .addOption(
      new Option('-s, --state <state>', 'only these').choices(titles.map(([state]) => state)),
    )
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async ({ state, json = false }: { state?: Group; json?: boolean }) => {
      const now = buildNow();
      const site = projectSite();
      const { entries } = await checkContent({ ...checkOptions(site), root });
      const listed = plannedEntries(entries, site, now)
        .map((entry) => ({ ...entry, state: groupOf(entry, now) }))
        .filter((entry) => !state || entry.state === state);
      if (json) console.log(JSON.stringify(listed, null, 2));
      else console.log(table(listed));
    });

const groupOf = ({ state, until }: Planned, now: Date): Group =>
  state === 'live' && until && until.getTime() - now.getTime() < SOON ? 'expiring' : state;

const day = (date: Date | undefined) => date?.toISOString().slice(0, 10) ?? '';

function table(entries: (Omit<Planned, 'state'> & { state: Group })[]): string {
  const paint = (code: number, text: string) =>
    process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text;
  const groups = titles.flatMap(([state, title]) => {
    const own = entries
      .filter((entry) => entry.state === state)
      .sort((a, b) => day(a.from).localeCompare(day(b.from)) || a.file.localeCompare(b.file, 'en'));
    if (!own.length) return [];
    const date = (entry: Planned | (typeof own)[number]) =>
      state === 'expiring' || state === 'expired' ? day(entry.until) : day(entry.from);
    const rows = own.map(
      (entry) => `  ${paint(2, date(entry).padEnd(10))}  ${entry.title}  ${paint(2, entry.file)}`,
    );
    return [`${paint(1, title)} ${paint(2, String(own.length))}\n${rows.join('\n')}`];
  });
  return groups.join('\n\n') || 'There is nothing to list.';
}
