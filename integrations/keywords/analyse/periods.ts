import { kindOf, type Engine, type Kind, type Period, type Row } from '../row.ts';

/** The rows of the latest period, and those of the one before it, whatever the exports call them. */
export interface Periods {
  current: Row[];
  previous: Row[];
  spans: Span[];
}

/** Which days are compared of one engine. */
export interface Span {
  engine: Engine;
  current?: Period | undefined;
  previous?: Period | undefined;
}

const DAY = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const before = (day: string, days: number) => iso(time(day) - days * DAY);

/** Days of a period, both ends included; undefined where its beginning is not known. */
export const daysOf = ({ from, until }: Period): number | undefined =>
  from === undefined ? undefined : Math.round((time(until) - time(from)) / DAY) + 1;

/**
 * Tells the latest period from the one before it, for each engine and each kind of table by itself: by a column of days
 * where there is one (its second half, `windowDays` at most, against as many days before), else by the days in
 * the names of files. Tables without any day count as the latest when no dated one of their kind is there.
 */
export function splitPeriods(rows: readonly Row[], windowDays: number): Periods {
  const periods: Periods = { current: [], previous: [], spans: [] };
  const spans = new Map<Engine, Span>();
  for (const group of Map.groupBy(rows, (row) => `${row.engine} ${kindOf(row)}`).values()) {
    const { engine } = group[0]!;
    const { current, previous, span } = byDays(group, windowDays) ?? byNames(group);
    periods.current.push(...current);
    periods.previous.push(...previous);
    const kind: Kind = kindOf(group[0]!);
    // Tables that say more decide what is printed as the period.
    if (!spans.get(engine)?.current || kind === 'both') spans.set(engine, { engine, ...span });
  }
  return { ...periods, spans: [...spans.values()] };
}

type Split = Pick<Periods, 'current' | 'previous'> & { span: Omit<Span, 'engine'> };

function byDays(rows: readonly Row[], windowDays: number): Split | undefined {
  const dated = rows.filter(({ date }) => date !== undefined);
  if (!dated.length) return undefined;
  const days = dated.map(({ date }) => date!).toSorted();
  const [first, last] = [days[0]!, days.at(-1)!];
  const span = daysOf({ from: first, until: last })!;
  const length = Math.max(1, Math.min(windowDays, Math.floor(span / 2) || 1));
  const current = { from: before(last, length - 1), until: last };
  const until = before(current.from, 1);
  const previous = { from: before(until, length - 1), until };
  const within = ({ from, until }: Required<Period>) =>
    dated.filter(({ date }) => date! >= from && date! <= until);
  const earlier = within(previous);
  return {
    current: within(current),
    previous: earlier,
    span: { current, ...(earlier.length && { previous }) },
  };
}

function byNames(rows: readonly Row[]): Split {
  const named = Map.groupBy(
    rows.filter(({ period }) => period),
    ({ period }) => JSON.stringify([period!.until, period!.from ?? '']),
  );
  const keys = [...named.keys()].toSorted();
  if (!keys.length) return { current: [...rows], previous: [], span: {} };
  const at = (index: number) => named.get(keys.at(index) ?? '') ?? [];
  const [current, previous] = [at(-1), keys.length > 1 ? at(-2) : []];
  return {
    current,
    previous,
    span: {
      current: current[0]!.period,
      ...(previous[0] && { previous: previous[0].period }),
    },
  };
}
