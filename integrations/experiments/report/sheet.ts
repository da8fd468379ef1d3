import { cutCells, padCells } from '../../kit/cells.ts';
import { count, range, signed } from '../judge/format.ts';
import { figuresTable, painter, verdictLines, wrap, type Look } from '../judge/table.ts';
import { gateWords } from './gate-words.ts';
import type { Gate } from './gates.ts';
import type { Report } from './report.ts';

const STATES = { pass: [32, '✓'], warn: [33, '!'], fail: [31, '✗'], wait: [33, '…'] } as const;

/** The report on a terminal: the verdict first, then what it stands on. */
export function reportSheet(report: Report, look: Look): string {
  const { experiment, verdict, metrics, days, events } = report;
  const paint = painter(look.color);
  const width = Math.min(look.width, 80);
  const head = (text: string) => `${paint(1, text)}`;
  const primary = metrics[experiment.primary]!;
  return [
    '',
    head(cutCells(`${experiment.id}, phase ${experiment.phase}`, width)),
    paint(
      2,
      cutCells(
        `${experiment.page}  ${count(days)} ${days === 1 ? 'day' : 'days'}, ${count(primary.visitors)} of ${primary.planned === null ? '?' : count(primary.planned)} planned visitors, ${count(events.events)} events`,
        width,
      ),
    ),
    '',
    verdictLines(verdict, look),
    '',
    head('Checks'),
    ...report.gates.map((gate) => gateLine(gate, paint, width)),
    '',
    head(`Primary metric: ${experiment.primary}`),
    figuresTable(primary, look),
    ...guardrailLines(report, paint, width),
    ...segmentLines(report, paint, width),
    ...noveltyLines(report, paint),
    '',
  ].join('\n');
}

type Paint = ReturnType<typeof painter>;

function gateLine(gate: Gate, paint: Paint, width: number): string {
  const [name, found] = gateWords(gate);
  // Weeks that are not over yet are no fault.
  const [code, mark] =
    STATES[gate.gate === 'whole-weeks' && gate.state === 'fail' ? 'wait' : gate.state];
  return `  ${paint(code, mark)} ${padCells(name, 30)} ${paint(2, cutCells(found, width - 36))}`;
}

const GUARD = { held: [32, 'held'], open: [33, 'open'], harmed: [31, 'harmed'] } as const;

function guardrailLines({ metrics }: Report, paint: Paint, width: number): string[] {
  const lines = Object.entries(metrics).flatMap(([goal, { guardrail }]) =>
    Object.entries(guardrail ?? {}).map(([variant, { state, interval, more, undetermined }]) => {
      const [code, word] = GUARD[state];
      return `  ${padCells(goal, 16)} ${padCells(variant, 14)} ${paint(code, padCells(word, 7))} ${paint(2, cutCells(`${undetermined ? 'too little seen' : range(interval)}${more ? '' : ', less is better'}`, width - 43))}`;
    }),
  );
  return lines.length ? ['', paint(1, 'Guardrails'), ...lines] : [];
}

/** Most that is shown: the segments that differ most surely. */
const MOST = 8;

function segmentLines({ segments, simpson, experiment }: Report, paint: Paint, width: number) {
  const shown = segments
    .filter(({ undetermined }) => !undetermined)
    .toSorted((a, b) => a.adjustedPValue - b.adjustedPValue)
    .slice(0, MOST);
  const warnings = simpson.map(({ dimension, variant }) =>
    wrap(
      `! ${variant}: the total points one way and every ${dimension} the other (Simpson’s paradox). Judge by ${dimension}, not by the total.`,
      width - 4,
      '    ',
    ),
  );
  const lines = shown.map((one) => {
    const sure = one.adjustedPValue < experiment.alpha;
    const lift = padCells(one.lift === null ? '–' : signed(one.lift), 8, 'right');
    return `  ${padCells(`${one.dimension} ${one.value}`, 26)} ${padCells(one.variant, 14)} ${sure ? paint(1, lift) : lift}  ${paint(2, cutCells(range(one.interval), width - 54))}`;
  });
  if (!lines.length && !warnings.length) return [];
  return ['', paint(1, 'Segments'), ...warnings, ...lines];
}

function noveltyLines({ novelty }: Report, paint: Paint): string[] {
  const lines = novelty.map(
    ({ variant, days, first, later, pValue }) =>
      `  ${padCells(variant, 20)} ${signed(first)} in the first ${days} days, ${signed(later)} later${pValue < 0.01 ? paint(33, '  wears off or grows') : ''}`,
  );
  return lines.length ? ['', paint(1, 'First days against later ones'), ...lines] : [];
}
