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
  title: (id: string, phase: number) => `${id}, phase ${phase}`,
  primary: (goal: string) => `Primary metric: ${goal}`,
  guardrails: 'Guardrails',
  states: { held: 'held', open: 'not certain yet', broken: 'worse' },
  segments: 'Where variants differ most',
  segmentNote:
    'Adjusted for their number; what is not certain here is a question for another test.',
  days: 'Days',
  day: 'Day',
  charts: {
    lift: 'Lift so far, with its always-valid interval',
    rates: 'Rate so far',
    posterior: 'What is believed of each rate',
  },
  numbers: 'The figures',
  counted: (bots: number, crossed: number) =>
    `Not counted: ${whole(bots, 'en')} programs, ${whole(crossed, 'en')} visitors seen in more than one variant.`,
  gates: {
    split: (culprit: string | null) =>
      culprit
        ? `Visitors are not divided by the weights; it breaks where ${culprit}.`
        : 'Visitors are not divided by the weights, everywhere alike: look at redirects and caches first.',
    crossed: (share: number) =>
      `${percent(share, 'en')} of visitors were seen in more than one variant: cookies are lost, or two ways of serving disagree.`,
    bots: (share: number) =>
      `${percent(share, 'en')} of visitors are programs: filter them at the door.`,
    unexposed: (share: number) =>
      `${percent(share, 'en')} of those who converted were never seen on the page: exposures are lost.`,
  },
  notices: {
    days: (days: number) =>
      `${days} days are no whole weeks: wait for the same number of each weekday.`,
  },
  simpson: (segment: string, variant: string) =>
    `${variant}: all parts by ${segment} say the opposite of the total (Simpson’s paradox). Look at the parts.`,
  novelty: (variant: string, first: string, later: string) =>
    `${variant}: ${first} in the first days, ${later} later. The first may be novelty.`,
  noEvents: 'No exposure of this phase is among the events.',
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
