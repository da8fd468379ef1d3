import { nearest } from '../../kit/nearest.ts';
import type { Fault } from '../fault.ts';
import { yearFault } from '../year.ts';
import { countryFault } from './countries.ts';
import type { Holiday } from './holiday.ts';
import { holidaysOf } from './holidays-of.ts';

/**
 * The holiday that is meant by `US/thanksgiving-day` in a year, or by a shorter id that fits one only:
 * `US/thanksgiving`. A fault for a country (MQ2602) or a holiday (MQ2603) that is not known, or that could be several.
 */
export function findHoliday(written: string, year: number): { value: Holiday } | { fault: Fault } {
  const [country = '', id = ''] = written.split(/\/(.*)/s);
  if (country === '' || id === '')
    return {
      fault: {
        code: 'MQ2603',
        message: 'A holiday is written as its country, a slash and its name.',
        found: written,
        fix: 'holiday: US/thanksgiving-day',
      },
    };
  const fault = yearFault(year) ?? placed(countryFault(country), id);
  if (fault) return { fault };
  const all = holidaysOf(country, year);
  const fitting = meant(id, all);
  if (fitting.length === 1) return { value: fitting[0]! };
  return { fault: fitting.length > 1 ? several(written, fitting) : none(written, id, year, all) };
}

/** The advice for a country, as the whole expression that would be right. */
const placed = (fault: Fault | undefined, id: string): Fault | undefined =>
  fault?.fix && /^[A-Z]{2}(?:-[A-Z0-9]+)?$/.test(fault.fix)
    ? { ...fault, fix: `holiday: ${fault.fix}/${id}` }
    : fault;

/** The holidays that an id may mean: itself, itself and `-day`, or all that hold it as whole words. */
function meant(id: string, all: readonly Holiday[]): Holiday[] {
  const exact = [id, `${id}-day`]
    .map((wanted) => all.find((one) => one.id === wanted))
    .find(Boolean);
  if (exact) return [exact];
  const holding = all.filter((one) => `-${one.id}-`.includes(`-${id}-`));
  const real = holding.filter(
    (one) => !/-(?:substitute-day|day-off|workday)(?:-\d+)?$/.test(one.id),
  );
  return real.length > 0 ? real : holding;
}

const several = (written: string, fitting: readonly Holiday[]): Fault => ({
  code: 'MQ2603',
  message: 'Several holidays may be meant.',
  found: written,
  fix: `one of ${fitting.map(({ country, id }) => `${country}/${id}`).join(', ')}`,
});

function none(written: string, id: string, year: number, all: readonly Holiday[]): Fault {
  const country = written.split('/', 1)[0]!;
  const ids = all.map((one) => one.id);
  // `thanksgvng` is nearer to thanksgiving than to thanksgiving-day.
  const short = nearest(
    id,
    ids.map((one) => one.replace(/-day$/, '')),
  );
  const near = nearest(id, ids) ?? ids.find((one) => one === short || one === `${short}-day`);
  return {
    code: 'MQ2603',
    message: `${country} has no holiday of this name in ${year}.`,
    found: written,
    fix: near
      ? `holiday: ${country}/${near}`
      : `one of ${all.map((one) => `${country}/${one.id}`).join(', ')}`,
  };
}
