import type { Holiday } from './holiday.ts';
import { movedDays, type MovedDays } from './library.ts';
import { slugOf } from './slug.ts';

/** What the State Council's rules give everybody a day off for; Children's Day, say, is not among it. */
const STATUTORY = new Set([
  'new-years-day',
  'spring-festival',
  'qingming-festival',
  'labour-day',
  'dragon-boat-festival',
  'mid-autumn-festival',
  'national-day',
]);

/**
 * China's holidays put right. Only statutory ones are public; in years whose arrangement has been announced, the days off
 * around them and the weekend days that are worked for it (调休) are added, each by its name.
 */
export function chinaHolidays(holidays: readonly Holiday[], year: number, chinese: boolean) {
  const moved = movedDays(year);
  const off = (date: string) => moved === undefined || date in moved.holidays;
  const base = holidays.map((holiday): Holiday => {
    const real = STATUTORY.has(holiday.id) && off(holiday.date);
    return holiday.kind === 'public' && !real ? { ...holiday, kind: 'observance' } : holiday;
  });
  return moved ? [...base, ...added(moved, base, chinese)] : base;
}

function added(moved: MovedDays, base: readonly Holiday[], chinese: boolean): Holiday[] {
  const open = new Set(base.filter(({ kind }) => kind === 'public').map(({ date }) => date));
  const days = (list: Record<string, string>, kind: 'day-off' | 'workday') =>
    Object.entries(list).map(([date, text]): Holiday => {
      const [listed = '', short = listed] = text.split(',');
      const [english, name] = OURS[short] ?? [listed, short];
      return {
        id: `${slugOf(english)}-${kind}`,
        date,
        name: chinese ? CHINESE[kind](name) : ENGLISH[kind](english),
        kind,
        country: 'CN',
      };
    });
  return [
    ...days(moved.holidays, 'day-off').filter(({ date }) => !open.has(date)),
    ...days(moved.workdays, 'workday'),
  ];
}

/** Names as the holidays themselves have them. */
const OURS: Record<string, [string, string]> = {
  清明: ['Qingming Festival', '清明节'],
  端午: ['Dragon Boat Festival', '端午节'],
  中秋: ['Mid-Autumn Festival', '中秋节'],
};

const ENGLISH = {
  'day-off': (name: string) => `${name}: day off`,
  workday: (name: string) => `Working day for ${name}`,
};

const CHINESE = {
  'day-off': (name: string) => `${name}放假`,
  workday: (name: string) => `${name}调休上班`,
};
