import type { ErrorCode } from '../../kit/catalogue.ts';
import { nearest } from '../../kit/nearest.ts';
import { isDay } from '../../kit/day.ts';
import type { Fault } from '../fault.ts';
import { anchorDay, shifted } from './anchor-day.ts';
import { circles } from './circles.ts';
import { anchorOf, type When } from './when.ts';

/** Something with a beginning and an end, such as a campaign. */
export interface DatedEntry {
  id: string;
  /** Year of terms and holidays that give none themselves. */
  year?: number | undefined;
  start: When;
  end: When;
}

export interface ResolvedDates {
  /** First day. */
  start: string;
  /** Last day. */
  end: string;
}

/** What is wrong with a date of an entry; `path` leads to it inside the file. */
export interface DateProblem {
  id: string;
  path: ['start' | 'end'];
  code: ErrorCode;
  message: string;
  found?: string | undefined;
  fix?: string | undefined;
}

type Side = 'start' | 'end';
type Outcome = { value: string } | { fault: Fault } | 'untold';

/**
 * The days of all entries, whatever their dates depend on: terms, holidays, lunar dates, each other. Entries whose dates
 * cannot be told are absent from `dates`, and everything that is wrong is in `problems`, each once, at the entry where
 * it stands: MQ1105, MQ1108, MQ2601 to MQ2609, MQ2611. Never throws.
 */
export function resolveDates(entries: readonly DatedEntry[]): {
  dates: Map<string, ResolvedDates>;
  problems: DateProblem[];
} {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const faults = new Map<string, Fault>();
  for (const circle of circles(entries)) faults.set(circle.key, circle.fault);
  const outcomes = new Map<string, Outcome>();
  // A date that waits for itself is never asked for: `circles` has found all of those.
  const dayOf = (entry: DatedEntry, side: Side): Outcome => {
    const key = `${side} ${entry.id}`;
    const known = outcomes.get(key);
    if (known) return known;
    outcomes.set(key, 'untold');
    const told = faults.has(key) ? 'untold' : read(entry, entry[side], byId, dayOf);
    outcomes.set(key, told);
    return told;
  };

  const dates = new Map<string, ResolvedDates>();
  const problems: DateProblem[] = [];
  for (const entry of entries) {
    const report = (side: Side, fault: Fault) =>
      problems.push({ id: entry.id, path: [side], ...fault });
    const days = (['start', 'end'] as const).map((side) => {
      const outcome = dayOf(entry, side);
      const fault =
        faults.get(`${side} ${entry.id}`) ??
        (outcome !== 'untold' && 'fault' in outcome ? outcome.fault : undefined);
      if (fault) report(side, fault);
      return outcome !== 'untold' && 'value' in outcome ? outcome.value : undefined;
    });
    const [start, end] = days;
    if (start === undefined || end === undefined) continue;
    if (end < start) report('end', reversed(start, end));
    else dates.set(entry.id, { start, end });
  }
  return { dates, problems };
}

/** Reads one date; 'untold' where it waits for one that has its own problem. */
function read(
  entry: DatedEntry,
  when: When,
  byId: ReadonlyMap<string, DatedEntry>,
  dayOf: (entry: DatedEntry, side: Side) => Outcome,
): Outcome {
  if (typeof when === 'string') return isDay(when) ? { value: when } : { fault: noDay(when) };
  const found = anchorOf(when);
  if (!found) return { fault: noDay(JSON.stringify(when)) };
  const { anchor, name } = found;
  const days = when.days ?? 0;
  if (anchor !== 'after' && anchor !== 'before') {
    const day = anchorDay(anchor, name, when.year ?? entry.year);
    return 'fault' in day ? day : shifted(day.value, days);
  }
  const other = byId.get(name);
  if (!other) return { fault: noCampaign(anchor, name, entry.id, byId) };
  const day = dayOf(other, anchor === 'after' ? 'end' : 'start');
  if (day === 'untold' || 'fault' in day) return 'untold';
  return shifted(day.value, anchor === 'after' ? days : -days);
}

const noDay = (written: string): Fault => ({
  code: /^\d{4}-\d{2}-\d{2}$/.test(written) ? 'MQ1105' : 'MQ2611',
  message: 'There is no such day.',
  found: written,
  fix: 'write a day that exists, such as 2027-03-05',
});

function noCampaign(
  anchor: string,
  name: string,
  own: string,
  byId: ReadonlyMap<string, DatedEntry>,
): Fault {
  // A part of a campaign has a name like `white-dew/channels/0`, which nobody writes.
  const others = [...byId.keys()].filter((id) => id !== own && !id.includes('/'));
  const near = nearest(name, others);
  return {
    code: 'MQ2606',
    message: 'There is no campaign of this name.',
    found: name,
    fix: near
      ? `${anchor}: ${near}`
      : others.length > 0
        ? `one of ${others.join(', ')}`
        : 'a day, such as 2027-03-05',
  };
}

const reversed = (start: string, end: string): Fault => ({
  code: 'MQ1108',
  message: `It ends on ${end}, before it starts on ${start}.`,
  fix: `a day from ${start} on`,
});
