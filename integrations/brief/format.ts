import { moneyFormat } from '../kit/money.ts';

/** Figures and days as a language writes them. */
export function formats(language: string) {
  const tag = language === 'en' ? 'en-GB' : language;
  const chinese = language.toLowerCase().startsWith('zh');
  const style = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const days = new Intl.DateTimeFormat(tag, style);
  const date = (day: string) => new Date(`${day}T00:00Z`);
  const day = (of: string) => days.format(date(of));
  return {
    day,
    /** 23–29 Nov. */
    range: (start: string, end: string) => {
      if (start === end) return day(start);
      // Intl writes Chinese ranges with slashes.
      return chinese ? `${day(start)}至${day(end)}` : days.formatRange(date(start), date(end));
    },
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
