import { SearchSunLongitude } from 'astronomy-engine';
import { solarTermsOf, termFacts, YEARS } from '../../../integrations/calendar/index.ts';
import type { Figure } from '../figure.ts';
import { referenceTerms, type Reference } from './reference.ts';
import { tdbTimes } from './tdb-times.ts';

const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

/** Seconds that tyme4ts may be off; half a second more, since the times it is held against are rounded to seconds. */
const EXACT = 3.5;

const dateOf = (at: number) => new Date(at + CHINA_MS).toISOString().slice(0, 10);
const yearOf = (at: number) => Number(dateOf(at).slice(0, 4));

type Finder = (term: Reference) => number;

const byTyme: Finder = ({ id, at }) =>
  solarTermsOf(yearOf(at))
    .find((term) => term.id === id)!
    .at.getTime();

const byEngine: Finder = ({ id, at }) =>
  SearchSunLongitude(termFacts(id)!.longitude, new Date(at - 5 * DAY_MS), 10)!.date.getTime();

/** How far a library is from given times. */
function distance(references: Reference[], find: Finder) {
  const off = references.map((one) => Math.abs(find(one) - one.at) / 1000);
  return {
    largest: Math.max(...off),
    mean: off.reduce((sum, one) => sum + one, 0) / off.length,
    dates: references.filter((one) => dateOf(find(one)) !== dateOf(one.at)).length,
  };
}

/**
 * Solar terms by tyme4ts, which the calendar uses, and by astronomy-engine: against DE431 and the Hong Kong Observatory
 * in 2024 to 2026, and against each other from 1900 to 2100. With `file`, TDBtimes.txt of ytliu0/ChineseCalendar, against
 * DE431 over all these years.
 */
export function calendarFigures(say: (text: string) => void, file?: string): Figure[] {
  const references = referenceTerms();
  const printed = references.map((one) => ({ ...one, at: one.printed }));
  const wide = solarTerms();
  say(`${references.length} terms of DE431, ${wide.length} terms of tyme4ts`);
  return [
    ...against('tyme4ts', '2024–2026, DE431', references, byTyme, EXACT),
    ...against('astronomy-engine', '2024–2026, DE431', references, byEngine, 60),
    ...against('tyme4ts', '2024–2026, minutes of Hong Kong', printed, byTyme, 30 + EXACT),
    ...against('astronomy-engine', '1900–2100, tyme4ts', wide, byEngine, 180),
    ...(file ? overCenturies(tdbTimes(file)) : []),
  ];
}

/** After the last leap second the two differ in how fast they let the Earth turn: no target for a library. */
const PERIODS: [number, number, number][] = [
  [1900, 1971, EXACT],
  [1972, 2030, EXACT],
  [2031, 2050, 10],
  [2051, 2100, 180],
];

const overCenturies = (references: Reference[]): Figure[] =>
  PERIODS.flatMap(([first, last, target]) => {
    const inside = references.filter(({ at }) => yearOf(at) >= first && yearOf(at) <= last);
    const source = `${first}–${last}, DE431`;
    return [
      ...against('tyme4ts', source, inside, byTyme, target),
      ...against('astronomy-engine', source, inside, byEngine, 180),
    ];
  });

function solarTerms(): Reference[] {
  const years = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, at) => YEARS.first + at);
  return years.flatMap((year) =>
    solarTermsOf(year).map(({ id, at }) => ({ id, at: at.getTime() })),
  );
}

function against(
  library: string,
  source: string,
  references: Reference[],
  find: Finder,
  target: number,
): Figure[] {
  const { largest, mean, dates } = distance(references, find);
  const note = `mean ${mean.toFixed(2)} s over ${references.length} terms, ${dates} other dates`;
  return [
    { name: `${library}: farthest from ${source}`, measured: largest, target, unit: 's', note },
  ];
}
