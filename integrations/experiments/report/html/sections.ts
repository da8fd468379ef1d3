import { xml } from '../../../kit/charts/frame.ts';
import { chance, count, percent, range, signed } from '../../judge/format.ts';
import type { Metric, Report } from '../report.ts';
import { swatch, table, type Cell } from './table.ts';
import type { Words } from './words.ts';

const p = (value: number) => (value < 0.0001 ? '< 0.0001' : value.toFixed(4));

/** The figures of one metric. */
export function variantsTable({ variants }: Metric, words: Words): string {
  const { columns } = words;
  const rows = Object.entries(variants).map(([key, own], index): Cell[] => {
    const { alwaysValid, bayes, lift } = own;
    const under = (text: string, small: string): Cell => ({
      html: `${xml(text)}<small>${xml(small)}</small>`,
    });
    return [
      swatch(index, key, words.converted(count(own.conversions), count(own.visitors))),
      under(percent(own.rate), own.interval.map(percent).join('–')),
      alwaysValid
        ? under(
            lift === null || lift === undefined ? '–' : signed(lift),
            alwaysValid.undetermined ? words.tooLittle : range(alwaysValid.interval, words.to),
          )
        : '',
      alwaysValid ? p(alwaysValid.adjustedPValue) : '',
      under(chance(bayes.probabilityBest), `${words.columns.loss} ${percent(bayes.expectedLoss)}`),
    ];
  });
  const { variant, rate, lift, best } = columns;
  return table(words.variants, [variant, rate, lift, columns.p, best], rows);
}

const TONES = { pass: 'good', warn: 'mild', wait: 'mild', fail: 'bad' } as const;

export function checksTable({ gates }: Report, words: Words): string {
  const { check, state, found } = words.columns;
  const rows = gates.map((gate): Cell[] => {
    // Weeks that are not over yet are no fault.
    const state = gate.gate === 'whole-weeks' && gate.state === 'fail' ? 'wait' : gate.state;
    return [
      words.gates[gate.gate],
      { text: words.states[state], className: TONES[state] },
      words.gateFound(gate, percent(gate.value)),
    ];
  });
  return table(words.checks, [check, state, found], rows);
}

const GUARD_TONES = { held: 'good', open: 'mild', harmed: 'bad' } as const;

export function guardrailsSection({ metrics }: Report, words: Words): string {
  const { goal, variant, state, liftRange, margin } = words.columns;
  const rows = Object.entries(metrics).flatMap(([name, { guardrail = {} }]) =>
    Object.entries(guardrail).map(([key, one]): Cell[] => [
      one.more ? name : `${name} (${words.lessIsBetter})`,
      key,
      { text: words.guard[one.state], className: GUARD_TONES[one.state] },
      one.undetermined ? words.tooLittle : range(one.interval, words.to),
      percent(one.margin),
    ]),
  );
  if (!rows.length) return '';
  return `<h2>${xml(words.guardrails)}</h2><p class="note">${xml(words.guardrailNote)}</p>${table(words.guardrails, [goal, variant, state, liftRange, margin], rows)}`;
}

export function segmentsSection({ segments, simpson }: Report, words: Words): string {
  if (!segments.length) return '';
  const { segment, variant, visitors, lift, liftRange } = words.columns;
  const warnings = simpson.map(
    (one) =>
      `<p class="warning">${xml(words.simpson(one.variant, words.dimensions[one.dimension]))}</p>`,
  );
  const rows = segments.map((one): Cell[] => [
    `${words.dimensions[one.dimension]}: ${one.value}`,
    one.variant,
    `${count(one.control.visitors)} : ${count(one.counts.visitors)}`,
    one.lift === null ? '–' : signed(one.lift),
    one.undetermined ? words.tooLittle : range(one.interval, words.to),
    p(one.adjustedPValue),
  ]);
  return `<h2>${xml(words.segments)}</h2><p class="note">${xml(words.segmentNote)}</p>${warnings.join('')}${table(words.segments, [segment, variant, visitors, lift, liftRange, words.columns.p], rows)}`;
}

export function noveltySection({ novelty }: Report, words: Words): string {
  if (!novelty.length) return '';
  const lines = novelty.map(
    ({ variant, days, first, later, pValue }) =>
      `<p${pValue < 0.01 ? ' class="warning"' : ''}>${xml(words.noveltyLine(variant, days, signed(first), signed(later)))}${pValue < 0.01 ? ` ${xml(words.noveltyWarning)}` : ''}</p>`,
  );
  return `<h2>${xml(words.novelty)}</h2>${lines.join('')}`;
}

/** Rates and lifts day by day: what both charts over time are drawn from. */
export function daysTable({ series, experiment }: Report, words: Words): string {
  const variants = Object.keys(experiment.variants);
  const head = [
    words.columns.day,
    ...variants.flatMap((key, index) => [
      `${key}: ${words.columns.rate}`,
      ...(index ? [`${key}: ${words.columns.lift}`] : []),
    ]),
  ];
  const rows = series.map(({ day, variants: own }): Cell[] => [
    day,
    ...variants.flatMap((key, index) => {
      const { rate, lift } = own[key]!;
      return [percent(rate), ...(index ? [lift ? range(lift, words.to) : words.tooLittle] : [])];
    }),
  ]);
  return table(words.figures, head, rows);
}
