import { dayRange } from '../kit/day-range.ts';
import { moneyFormat } from '../kit/money.ts';

/** Figures and days as a language writes them. */
export function formats(language: string) {
  const tag = language === 'en' ? 'en-GB' : language;
  const style = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const days = new Intl.DateTimeFormat(tag, style);
  const date = (day: string) => new Date(`${day}T00:00Z`);
  const day = (of: string) => days.format(date(of));
  return {
    day,
    /** 23–29 Nov. */
    range: dayRange(tag, { day: 'numeric', month: 'short' }),
    number: (value: number) => new Intl.NumberFormat(tag).format(value),
    /** +12%; nothing where there was nothing to compare with. */
    change: (value: number, before: number) =>
      before === 0
        ? undefined
        : new Intl.NumberFormat(tag, {
            style: 'percent',
            maximumFractionDigits: 0,
            signDisplay: 'exceptZero',
          }).format(value / before - 1),
    money: moneyFormat(tag),
  };
}

export type Formats = ReturnType<typeof formats>;
