import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { settings } from 'virtual:marquee/desk';
import { clickHouse, isClickHouse } from '../../../integrations/collector/index.ts';
import { plusDays } from '../../../integrations/kit/day.ts';
import {
  clickHouseSource,
  overviewOf,
  periodOf,
  Report,
  sqliteSource,
  withNames,
  type EventSource,
  type FunnelStep,
  type Overview,
} from '../../../integrations/stats/index.ts';
import { site } from '../../content/site.ts';
import { readDesk, type Desk } from './desk.ts';

/** What was counted. */
export interface Numbers {
  /** The last thirty days, today included, beside the thirty before. */
  month: Overview;
  funnels: { name: string; steps: FunnelStep[] }[];
  /** Conversions since the first campaign began, by the code of a campaign and then by goal. */
  byCampaign: ReadonlyMap<string, { visits: number; goals: ReadonlyMap<string, number> }>;
}

const DAYS = 30;

/** A live desk counts anew when events have come; at most so often. Milliseconds. */
const FRESH = 10_000;

let kept: { stamp: string; at: number; numbers: Promise<Numbers | undefined> } | undefined;

/** What was counted until now; nothing where nobody has counted yet. */
export async function readNumbers(): Promise<Numbers | undefined> {
  const stamp = `${asked(await readDesk())} ${stampOf()}`;
  const isFresh = kept && (kept.stamp === stamp || Date.now() - kept.at < FRESH);
  if (!kept || (import.meta.env.DEV && !isFresh)) {
    const numbers = read();
    kept = { stamp, at: Date.now(), numbers };
    // A store that could not be read is tried again.
    numbers.catch(() => {
      if (kept?.numbers === numbers) kept = undefined;
    });
  }
  return await kept.numbers;
}

/** What the numbers depend on besides the store: the day, and what campaigns ask for. */
const asked = ({ today, campaigns }: Desk): string =>
  JSON.stringify([today, campaigns.map(({ id, code, start, goals }) => [id, code, start, goals])]);

const file = () => resolve(settings.root, settings.store);

/** Changes with each event; ClickHouse is asked again after a while. */
function stampOf(): string {
  if (isClickHouse(settings.store)) return `${Math.floor(Date.now() / FRESH)}`;
  return [file(), `${file()}-wal`]
    .map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0))
    .join(' ');
}

/** The store that is read; nothing where there is none yet. Close it. */
export function sourceOf(): EventSource | undefined {
  if (isClickHouse(settings.store)) return clickHouseSource(clickHouse(settings.store));
  return existsSync(file()) ? sqliteSource(file()) : undefined;
}

async function read(): Promise<Numbers | undefined> {
  const source = sourceOf();
  if (!source) return undefined;
  try {
    return await numbersOf(source, await readDesk());
  } finally {
    await source.close();
  }
}

async function numbersOf(source: EventSource, { campaigns, today }: Desk): Promise<Numbers> {
  const { timeZone, analytics } = site;
  const named = campaigns.flatMap((campaign) => campaign.goals.map(({ goal }) => goal));
  const goals = withNames(analytics.goals, named);
  const question = { timeZone, filters: [], goals };
  const month = await Report.of(source, {
    ...question,
    period: periodOf(plusDays(today, 1 - DAYS), today, timeZone),
  });
  const began = campaigns.map(({ start }) => start).filter((day) => day <= today);
  const first = began.toSorted()[0] ?? today;
  const campaignReport = await Report.of(source, {
    ...question,
    period: periodOf(first, today, timeZone),
  });
  const visits = new Map(campaignReport.by('campaign').map((row) => [row.value, row.visits]));
  const byGoal = await campaignReport.goalsBy('campaign');
  return {
    month: await overviewOf(month, await month.before()),
    funnels: await Promise.all(
      analytics.funnels.map(async (funnel) => ({
        name: funnel.name,
        steps: await month.funnel(funnel),
      })),
    ),
    byCampaign: new Map(
      [...visits].map(([code, count]) => [
        code,
        { visits: count, goals: byGoal.get(code) ?? new Map() },
      ]),
    ),
  };
}
