import type { Words } from './words.ts';

export const en: Words = {
  lang: 'en',
  report: 'Experiment report',
  phase: (phase) => `phase ${phase}`,
  summary: (days, visitors, planned, events) =>
    `${days} ${days === 1 ? 'day' : 'days'} · ${visitors} of ${planned} planned visitors · ${events} events`,
  outcome: { ship: 'Ship', 'keep-running': 'Keep running', stop: 'Stop', invalid: 'Invalid' },
  sentence: ({ sentence }) =>
    sentence.replace(/^(?:Ship|Keep running|Stop|Invalid)(?: \S+)?: /, ''),
  cause: (dimension, value, visitors, only) =>
    `It breaks ${only ? 'only' : 'most'} where ${dimension} is ${value}: ${visitors}.`,
  variants: 'Variants',
  primary: (goal) => `Primary metric: ${goal}`,
  columns: {
    variant: 'Variant',
    visitors: 'Visitors',
    conversions: 'Conversions',
    rate: 'Rate',
    rateRange: '95% interval',
    lift: 'Lift',
    liftRange: 'Always-valid 95%',
    p: 'p-value',
    best: 'Best',
    loss: 'loss',
    segment: 'Segment',
    state: 'State',
    check: 'Check',
    found: 'Found',
    goal: 'Metric',
    day: 'Day',
    margin: 'Margin',
  },
  converted: (conversions, visitors) => `${conversions} of ${visitors}`,
  tooLittle: 'too little seen',
  checks: 'Checks of the data',
  states: { pass: 'Passed', warn: 'Note', fail: 'Failed', wait: 'Not yet' },
  gates: {
    srm: 'Visitors are split as planned',
    crossover: 'Visitors see one variant only',
    'unknown-variant': 'Events name variants of the file',
    'missing-exposure': 'Conversions have an exposure',
    bots: 'Bots (not counted)',
    'whole-weeks': 'Whole weeks',
  },
  gateFound({ gate, value }, percent) {
    if (gate === 'srm') return value < 0.0001 ? 'p < 0.0001' : `p = ${value.toFixed(4)}`;
    if (gate === 'whole-weeks') return `${value} ${value === 1 ? 'day' : 'days'}`;
    return {
      crossover: `${percent} saw several`,
      'unknown-variant': `${percent} of events name another`,
      'missing-exposure': `${percent} have none`,
      bots: `${percent} of visitors`,
    }[gate];
  },
  charts: {
    lift: {
      title: 'Lift over the control',
      note: 'The band holds the true lift, however often you look. Once it leaves the zero line, the difference is real.',
      about: 'Relative lift with its always-valid interval, day by day.',
    },
    posterior: {
      title: 'What the rates may be',
      note: 'The higher the curve, the more likely that rate. The less two curves overlap, the surer their order.',
      about: 'Posterior density of the conversion rate of each variant.',
    },
    rates: {
      title: 'Rates so far',
      note: 'Conversion rate of all who had come by that day, by the day on which they first saw the test.',
      about: 'Cumulative conversion rate of each variant, day by day.',
    },
  },
  figures: 'The figures as a table',
  guardrails: 'Guardrails',
  guardrailNote:
    'Held: surely not worse than the margin allows. Harmed: surely worse. Open: not known yet.',
  guard: { held: 'Held', open: 'Open', harmed: 'Harmed' },
  lessIsBetter: 'less is better',
  segments: 'Segments',
  segmentNote:
    'To find questions, not answers: with many segments some look special by chance. p-values are corrected for that (Benjamini–Hochberg).',
  dimensions: { browser: 'Browser', device: 'Device', source: 'Source', locale: 'Language' },
  simpson: (variant, dimension) =>
    `${variant}: the total points one way and every ${dimension.toLowerCase()} the other (Simpson’s paradox). Do not judge by the total.`,
  novelty: 'First days against later ones',
  noveltyLine: (variant, days, first, later) =>
    `${variant}: ${first} in the first ${days} days, ${later} later.`,
  noveltyWarning:
    'They differ more than chance explains: the effect wears off or grows. Let it run longer.',
  method: 'How this was computed',
  methodText:
    'Rates have Wilson intervals. Lifts are relative to the control; their intervals and p-values are an asymptotic confidence sequence tuned to the planned number of visitors, so that looking early is safe; with several variants p-values are corrected (Holm). Chances and losses are exact, by Beta posteriors with uniform priors. The split is checked by chi-square at 0.001. A visitor counts once, from the first exposure; bots and visitors seen in several variants are left out.',
  to: ' to ',
};
