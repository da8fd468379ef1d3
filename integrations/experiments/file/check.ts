import type { Problem } from '../../kit/problem.ts';
import { nearest } from '../../kit/nearest.ts';
import type { Experiment } from '../definition.ts';
import { changedField, type Ledger } from './ledger.ts';
import { measured } from './schema.ts';

/** Something wrong with an experiment: where in its file, and what. */
export interface ExperimentFinding extends Pick<Problem, 'code' | 'message' | 'found' | 'fix'> {
  id: string;
  path: readonly PropertyKey[];
  severity?: Problem['severity'];
}

/** What the site knows. */
export interface Known {
  /** Variants by the address of their control, in the default language. */
  pages: ReadonlyMap<string, readonly string[]>;
  /** Names of goals that pages and campaigns have. */
  goals: ReadonlySet<string>;
  ledger: Ledger;
  /** Today, as a day. */
  today: string;
}

/** All that is wrong with experiments, as far as one file alone cannot tell. */
export const checkExperiments = (all: readonly Experiment[], known: Known): ExperimentFinding[] =>
  all.flatMap((one) => [
    ...checkPage(one, known),
    ...checkGoals(one, known),
    ...(one.status === 'running' ? [...checkPhase(one, known), ...checkOverlap(one, all)] : []),
  ]);

function checkPage(one: Experiment, { pages }: Known): ExperimentFinding[] {
  const { id, page, variants, status } = one;
  const own = pages.get(page);
  if (!own) {
    const near = nearest(page, [...pages.keys()]);
    const message = `There is no page ${page} that could be tested.`;
    return [
      {
        id,
        path: ['page'],
        code: 'MQ2202',
        message,
        fix: near ? `page: ${near}` : `One of ${list(pages.keys())}`,
      },
    ];
  }
  // A winner has become the page: its own file is gone.
  if (status === 'shipped') return [];
  return Object.keys(variants)
    .filter((name) => name !== 'control' && !own.includes(name))
    .map((name) => ({
      id,
      path: ['variants', name],
      code: 'MQ2203' as const,
      message: `${page} has no variant ${name}.`,
      found: name,
      fix: nearest(name, own) ?? `Write it: npx marquee new variant`,
    }));
}

function checkGoals(
  { id, primary, guardrails }: Experiment,
  { goals }: Known,
): ExperimentFinding[] {
  const metrics = new Set([...goals, ...measured]);
  const wrong = (name: string, path: readonly PropertyKey[], all: ReadonlySet<string>) =>
    all.has(name)
      ? []
      : [
          {
            id,
            path,
            code: 'MQ2204' as const,
            message: `No page and no campaign has a goal ${name}, so nothing would be counted.`,
            fix:
              nearest(name, all) ??
              (all.size
                ? `One of ${list(all)}`
                : `Give a link or a form the goal: { goal: ${name} }`),
          },
        ];
  return [
    ...wrong(primary, ['primary'], goals),
    ...guardrails.flatMap((name, at) => wrong(name, ['guardrails', at], metrics)),
  ];
}

function checkPhase(one: Experiment, { ledger, today }: Known): ExperimentFinding[] {
  const { id, phase, stop } = one;
  const overdue: ExperimentFinding[] =
    stop < today
      ? [
          {
            id,
            path: ['stop'],
            code: 'MQ2207',
            severity: 'warning',
            message: 'The test is past its last day: everybody is shown the control.',
            fix: `npx marquee experiment report ${id}, then stop or promote it.`,
          },
        ]
      : [];
  const entry = Object.hasOwn(ledger, id) ? ledger[id] : undefined;
  if (!entry || entry.phase !== phase)
    return [
      ...overdue,
      {
        id,
        path: ['status'],
        code: 'MQ2205',
        message: entry
          ? `Phase ${phase} was never started; the last was ${entry.phase}.`
          : 'A test runs once it was started: what it began with must be on record.',
        fix: `npx marquee experiment start ${id}`,
      },
    ];
  const changed = changedField(one, entry);
  if (!changed) return overdue;
  return [
    ...overdue,
    {
      id,
      path: [changed in one && one[changed as keyof Experiment] !== undefined ? changed : 'phase'],
      code: 'MQ2206',
      message: `${changed} changed while phase ${phase} runs: visitors of before and after cannot be added up.`,
      fix: `Put back ${JSON.stringify(entry[changed])}, or write phase: ${phase + 1} and start it.`,
    },
  ];
}

function checkOverlap(one: Experiment, all: readonly Experiment[]): ExperimentFinding[] {
  const other = all.find(
    ({ id, page, status, exclusionGroup, start, stop }) =>
      id !== one.id &&
      status === 'running' &&
      page === one.page &&
      start <= one.stop &&
      stop >= one.start &&
      (exclusionGroup === undefined || exclusionGroup !== one.exclusionGroup),
  );
  // Said once, of the later name.
  if (!other || other.id > one.id) return [];
  return [
    {
      id: one.id,
      path: ['page'],
      code: 'MQ2208',
      message: `${other.id} runs on this page at the same time, and nothing keeps their visitors apart.`,
      fix: `Give both the same exclusionGroup, or let this one begin after ${other.stop}.`,
    },
  ];
}

const list = (names: Iterable<string>) => [...names].sort().slice(0, 8).join(', ');
