import { fewDigits, percent, whole } from './numbers.ts';

const people = (n: number) => `${whole(n, 'en')} more ${n === 1 ? 'visitor' : 'visitors'}`;

/** Words of reports, in English. */
export const en = {
  language: 'en',
  columns: {
    variant: 'Variant',
    visitors: 'Visitors',
    conversions: 'Converted',
    rate: 'Rate',
    interval: '95% interval',
    lift: 'Lift',
    liftInterval: 'always valid',
    pValue: 'p',
    best: 'Best',
    loss: 'Loss',
  },
  control: 'control',
  legend:
    'Lift is against the control; its interval stays right however often you look. Best: the chance that no other is better. Loss: what choosing it costs on average, in points of the rate.',
  split: (p: number) => `Sample ratio: chance of a split as uneven as this ${fewDigits(p, 'en')}`,
  verdicts: {
    split:
      'Invalid: visitors were not divided by the weights. Look for redirects, bots or a variant that loads more slowly before you trust any figure.',
    gate: (why: string) => `Invalid: ${why}`,
    noVisitors: 'Keep running: nobody has been counted yet.',
    better: (variant: string, lift: number) =>
      `Ship ${variant}: it converts ${percent(lift, 'en')} better than the control, and that holds however often you have looked.`,
    worse: 'Stop: every variant does worse than the control. Keep the control.',
    tooSmall: (mde: number) =>
      `Stop: a lift of ${percent(mde, 'en')}, the smallest that you wanted to find, is ruled out. Keep the control.`,
    plannedReached:
      'Stop: all planned visitors have come, and no difference is certain. Keep the control, or plan for a smaller effect.',
    more: (visitors: number | null, days: number | null) =>
      visitors === null
        ? 'Keep running: no difference is certain yet. With --planned the report says how far it is.'
        : `Keep running: ${people(visitors)}${days === null ? '' : `, about ${whole(days, 'en')} ${days === 1 ? 'day' : 'days'}`}.`,
  },
};
