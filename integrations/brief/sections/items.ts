import { itemsIn, lastDay, type CalendarItem } from '../../calendar/index.ts';
import type { Line, Section } from '../document.ts';
import type { Telling } from '../telling.ts';

/** Days that come by themselves: they did not run. */
const KNOWN = new Set<CalendarItem['kind']>([
  'term',
  'festival',
  'holiday',
  'marketing-day',
  'rights',
]);

/** States of what visitors and readers saw. */
const RAN = new Set(['running', 'finished', 'live', 'expired', 'stopped', 'shipped']);

/** States of what will not come, or is over. */
const GONE = new Set(['idea', 'cancelled', 'finished', 'stopped', 'shipped', 'done', 'expired']);

/** What ran in the week before. */
export function ranSection({ facts, texts, format, last }: Telling): Section {
  const lines = itemsIn(facts.items, ...last)
    .filter(({ kind, state = '' }) => !KNOWN.has(kind) && kind !== 'task' && RAN.has(state))
    .map((item): Line =>
      lineOf(item, [texts.kinds[item.kind], format.range(item.start, lastDay(item))], texts.comma),
    );
  return {
    title: texts.sections.ran,
    parts: [lines.length ? { lines } : { sentence: texts.none.ran }],
  };
}

/** What begins or ends in the two weeks that come. */
export function comingSection({ facts, texts, format, next: [first, last] }: Telling): Section {
  const from = facts.today > first ? facts.today : first;
  const lines = itemsIn(facts.items, from, last)
    .filter(({ state = '' }) => !GONE.has(state))
    .flatMap((item): { day: string; line: Line }[] => {
      const kind = texts.kinds[item.kind];
      const long = item.end !== undefined && item.end !== item.start && item.kind !== 'holiday';
      const at = (day: string, note?: string) => {
        const said = [kind, note, item.state === 'draft' && texts.draft];
        return { day, line: { ...lineOf(item, said, texts.comma), lead: format.day(day) } };
      };
      const begins =
        item.start >= from
          ? [at(item.start, long ? texts.until(format.day(item.end!)) : undefined)]
          : [];
      const ends = long && item.end! <= last ? [at(item.end!, texts.ends)] : [];
      return [...begins, ...ends];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ line }) => line);
  return {
    title: texts.sections.coming,
    parts: [lines.length ? { lines } : { sentence: texts.none.coming }],
  };
}

const lineOf = (
  { title }: CalendarItem,
  said: (string | false | undefined)[],
  comma: string,
): Line => ({ text: title, note: said.filter(Boolean).join(comma) });
