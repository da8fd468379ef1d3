import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import {
  attributionLines,
  csvOf,
  DIMENSIONS,
  FILTERS,
  funnelLines,
  GOALS,
  overviewOf,
  PAGES,
  printOverview,
  readFilter,
  readPeriod,
  Report,
  retentionLines,
  revenueLines,
  tableLines,
  VISITS,
  withNames,
  type Dimension,
  type Filter,
  type Funnel,
  type Sheet,
} from '../../../integrations/stats/index.ts';
import type { Site } from '../../schemas/site.ts';
import { campaignGoals } from '../campaign-goals.ts';
import { projectSite, root } from '../project.ts';
import { readable, storeOption } from '../event-stores.ts';

const PARTS = [
  'overview',
  'days',
  'pages',
  ...DIMENSIONS,
  'goals',
  'funnels',
  'retention',
  'revenue',
  'attribution',
] as const;

interface Flags {
  period: string;
  filter: Filter[];
  goal?: string;
  by: Dimension;
  top: number;
  store: string;
  json?: boolean;
  csv?: boolean;
}

const filter = (text: string, others: Filter[]): Filter[] => {
  const read = readFilter(text);
  if (!read)
    throw new InvalidArgumentError(
      `write what, = or !=, and a value: channel=Email, page=/blog/*. What: ${FILTERS.join(', ')}`,
    );
  return [...others, read];
};

/** Whether it is a period does not depend on the zone. */
const period = (text: string): string => {
  if (!readPeriod(text, 'UTC', Date.now()))
    throw new InvalidArgumentError(
      'write today, yesterday, 30d, 2026, 2026-11 or 2026-11-01..2026-11-15',
    );
  return text;
};

const rows = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('write a number: 20');
  return value;
};

const HELP = `
A filter names a part and its value; several of them all have to hold.

  marquee stats
  marquee stats pages --period 2026-11 --top 20
  marquee stats attribution --goal signup --by campaign
  marquee stats channel --filter country=GB --csv > channels.csv`;

/** `marquee stats`: the numbers. */
export const statsCommand = () =>
  new Command('stats')
    .description('show who came, from where, what they saw, and what came of it')
    .addArgument(new Argument('[part]', 'what to show').choices(PARTS).default('overview'))
    .option(
      '-p, --period <days>',
      'today, yesterday, 30d, 2026, 2026-11, 2026-11-01..2026-11-15',
      period,
      '30d',
    )
    .option('-f, --filter <what=value>', 'only such visits; may be given again', filter, [])
    .option('-g, --goal <name>', 'goal that attribution divides the merit of')
    .addOption(
      new Option('--by <what>', 'what attribution divides it by')
        .choices(['channel', 'source', 'campaign'])
        .default('channel'),
    )
    .option('-n, --top <rows>', 'rows of each table', rows, 10)
    .addOption(storeOption())
    .addOption(new Option('--json', 'print everything as JSON').conflicts('csv'))
    .option('--csv', 'print one table for spreadsheets')
    .addHelpText('after', HELP)
    .action(async (part: string, flags: Flags) => {
      const { timeZone, analytics } = projectSite();
      const asked = readPeriod(flags.period, timeZone, Date.now())!;
      const source = await readable(flags.store);
      const report = await Report.of(source, {
        period: asked,
        timeZone,
        filters: flags.filter,
        goals: withNames(analytics.goals, campaignGoals(root)),
      });
      console.log(await told(part as (typeof PARTS)[number], report, flags, analytics));
      await source.close();
    });

/** What a part says, in the form that was asked for. */
async function told(
  part: (typeof PARTS)[number],
  report: Report,
  flags: Flags,
  { funnels }: Site['analytics'],
): Promise<string> {
  const sheet: Sheet = {
    width: Math.min(110, process.stdout.columns ?? 100),
    color: process.stdout.isTTY && !process.env['NO_COLOR'],
  };
  const form = (data: object, lines: () => string[]): string => {
    if (flags.json) return JSON.stringify(data, null, 2);
    if (flags.csv) return csvOf(Array.isArray(data) ? data : [data]).trimEnd();
    return lines().join('\n');
  };
  if (part === 'overview') {
    const overview = await overviewOf(report, await report.before());
    // One table: the days.
    if (flags.csv) return csvOf(overview.days).trimEnd();
    return form(overview, () => [printOverview(overview, sheet, flags.top)]);
  }
  if (part === 'days') {
    const data = report.days();
    return form(data, () => tableLines(sheet, { title: 'Day', rows: data, columns: VISITS }));
  }
  if (part === 'pages') {
    const data = await report.pages();
    return form(data, () =>
      tableLines(sheet, { title: 'Pages', rows: data.slice(0, flags.top), columns: PAGES }),
    );
  }
  if (part === 'goals') {
    const data = await report.goals();
    return form(data, () => tableLines(sheet, { title: 'Goals', rows: data, columns: GOALS }));
  }
  if (part === 'funnels') {
    const data = await Promise.all(
      funnels.map(async (funnel: Funnel) => ({ funnel, steps: await report.funnel(funnel) })),
    );
    if (data.length === 0)
      return form([], () => [
        '  There is no funnel: name one under analytics.funnels in content/site.yaml.',
      ]);
    return form(data, () =>
      data.flatMap(({ funnel, steps }) => [...funnelLines(funnel, steps, sheet), '']),
    );
  }
  if (part === 'retention') {
    const data = report.retention();
    return form(data, () => retentionLines(data, sheet));
  }
  if (part === 'revenue') {
    const data = await report.revenue();
    return form(data, () => revenueLines(data));
  }
  if (part === 'attribution') {
    const reached = (await report.goals()).find(({ conversions }) => conversions > 0);
    const goal = flags.goal ?? reached?.goal;
    if (goal === undefined)
      return form([], () => ['  There is no goal to attribute: nobody reached one.']);
    const data = await report.attribution(goal, flags.by);
    return form(data, () => attributionLines(goal, data.slice(0, flags.top), sheet));
  }
  const data = report.by(part);
  return form(data, () =>
    tableLines(sheet, { title: part, rows: data.slice(0, flags.top), columns: VISITS }),
  );
}
