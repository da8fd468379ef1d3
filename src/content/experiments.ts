import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONSENT_COOKIE } from '../../integrations/analytics/index.ts';
import { problemAt, walkValues, type ContentEntry } from '../../integrations/content/index.ts';
import {
  checkExperiments,
  LEDGER,
  readLedger,
  runningOn,
  type Experiment,
  type Ledger,
  type RunningTest,
} from '../../integrations/experiments/index.ts';
import { dayIn as dayOf } from '../../integrations/kit/day.ts';
import type { Problem } from '../../integrations/kit/problem.ts';
import { isPublished, type Visibility } from '../../integrations/kit/visibility.ts';
import type { Site } from '../schemas/site.ts';
import { addressOf, variantAddressOf } from './addresses.ts';

/** Collections whose pages can have variants. */
const TESTED = new Set(['landing', 'blog', 'splash']);

export const EXPERIMENTS = 'content/experiments';

/** The experiments among all content, those that are well formed. */
export const experimentsOf = (entries: readonly ContentEntry[]): Experiment[] =>
  entries
    .filter(({ collection, data }) => collection.name === 'experiments' && data !== undefined)
    .map(({ name, data }) => ({ id: name, ...(data as Omit<Experiment, 'id'>) }));

/** A day in the site's own zone. */
export const dayIn = ({ timeZone }: Pick<Site, 'timeZone'>, now: Date): string =>
  dayOf(now, timeZone);

/** How tests know who agreed to be counted, where visitors are asked: by their own setting, or by the banner. */
export const consentFor = ({ experiments, analytics }: Site) =>
  experiments.consent ??
  (analytics.consent === 'required'
    ? { cookie: CONSENT_COOKIE, includes: 'statistics' }
    : undefined);

/** What is wrong with experiments beyond their own files. */
export function checkExperimentFiles(
  root: string,
  entries: readonly ContentEntry[],
  site: Site,
  now: Date,
): Problem[] {
  const files = new Map(
    entries
      .filter(({ collection }) => collection.name === 'experiments')
      .map((entry) => [entry.name, entry]),
  );
  const { ledger, problems } = readLedgerFile(root);
  const found = checkExperiments(experimentsOf(entries), {
    pages: testable(entries, site),
    goals: goalsOf(entries),
    ledger,
    today: dayIn(site, now),
  });
  return [...problems, ...found.map(({ id, ...finding }) => problemAt(files.get(id)!, finding))];
}

/** content/experiments/ledger.json; an empty one where there is none. */
export function readLedgerFile(root: string): { ledger: Ledger; problems: Problem[] } {
  const file = `${EXPERIMENTS}/${LEDGER}`;
  const path = join(root, file);
  if (!existsSync(path)) return { ledger: {}, problems: [] };
  try {
    return { ledger: readLedger(readFileSync(path, 'utf8')), problems: [] };
  } catch (error) {
    const problem: Problem = {
      code: 'MQ2209',
      severity: 'error',
      file,
      message: 'The record of what running tests began with cannot be read.',
      found: error instanceof Error ? error.message : String(error),
      fix: `Take the last good one from git: git checkout ${file}`,
    };
    return { ledger: {}, problems: [problem] };
  }
}

/** Variants by the address of their page, in the default language. */
export function testable(
  entries: readonly ContentEntry[],
  site: Site,
): ReadonlyMap<string, readonly string[]> {
  const own = entries.filter(({ locale }) => locale === site.locales[0]!.id);
  const keys = (collection: string, page: string) =>
    own
      .filter((one) => one.collection.variantOf?.collection === collection)
      .filter(({ name }) => name.slice(0, name.lastIndexOf('/')) === page)
      .map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
  return new Map(
    own
      .filter(({ collection }) => TESTED.has(collection.name))
      .map((entry) => [addressOf(entry, site), keys(entry.collection.name, entry.name)]),
  );
}

/** Goals that pages count clicks and forms towards, and those of campaigns. A plan only wishes for them. */
export function goalsOf(entries: readonly ContentEntry[]): Set<string> {
  const goals = new Set<string>();
  for (const { source } of entries.filter(({ collection }) => collection.name !== 'plans'))
    walkValues(undefined, source.data, (value, path) => {
      if (path.at(-1) === 'goal' && typeof value === 'string') goals.add(value);
    });
  return goals;
}

/** The tests that run on a day, with the addresses of their pages in every language that has both. */
export function runningTests(
  entries: readonly ContentEntry[],
  site: Site,
  now: Date,
): RunningTest[] {
  return runningOn(experimentsOf(entries), dayIn(site, now)).map((experiment) => ({
    experiment,
    pages: site.locales.flatMap(({ id: locale }) => {
      const control = entries.find(
        (one) =>
          one.locale === site.locales[0]!.id &&
          TESTED.has(one.collection.name) &&
          addressOf(one, site) === experiment.page,
      );
      const here = entries.find(
        (one) =>
          one.collection.name === control?.collection.name &&
          one.name === control.name &&
          one.locale === locale,
      );
      if (!control || !here || !isPublished(here.data as Visibility, now)) return [];
      const names = Object.keys(experiment.variants).slice(1);
      const has = (name: string) =>
        entries.some(
          (one) =>
            one.collection.variantOf?.collection === control.collection.name &&
            one.name === `${control.name}/${name}` &&
            one.locale === locale,
        );
      // A language that lacks a variant takes no part: its visitors would be counted for another page.
      if (!names.every(has)) return [];
      return [
        {
          control: addressOf(here, site),
          variants: Object.fromEntries(
            names.map((name) => [name, variantAddressOf(here, name, site)]),
          ),
        },
      ];
    }),
  }));
}
