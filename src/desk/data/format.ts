import { dayRange } from '../../../integrations/kit/day-range.ts';
import { moneyFormat } from '../../../integrations/kit/money.ts';
import { site } from '../../content/site.ts';
import { dateFormat, languageTag } from '../../i18n/locale.ts';

const tagOf = (locale: string) => (locale === 'en' ? 'en-GB' : languageTag(site, locale));

/** Figures and days as a language writes them. */
export const formats = (locale: string) => {
  const tag = tagOf(locale);
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(tag, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  return {
    number: (value: number) => whole.format(value),
    share: (value: number) => share.format(value),
    change: (value: number) => signed.format(value),
    decimal: (value: number) =>
      new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value),
    money: moneyFormat(tag),
    /** 4 December, or 12月4日. */
    day: (day: string, style: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }) =>
      dateFormat(tag, { ...style, timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`)),
    /** From one day to another, the year named once. */
    days: dayRange(tag, { day: 'numeric', month: 'short', year: 'numeric' }),
    bytes: (value: number) =>
      value < 1e6
        ? `${whole.format(Math.max(1, value / 1e3))} kB`
        : `${new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value / 1e6)} MB`,
  };
};
