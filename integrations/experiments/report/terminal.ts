import { metricTable, signed, type TableOptions } from './metric-table.ts';
import type { Report } from './report.ts';
import { fewDigits, whole } from './texts/numbers.ts';
import { sentenceOf } from './texts/texts.ts';
import { warningsOf } from './warnings.ts';

/** Segments that are shown: the surest differences. */
const MOST = 5;

const WIDTH = 80;

/** A text in lines of a terminal; one without spaces is left to it. */
const wrapped = (text: string): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
};

/** A report as a person reads it in a terminal: the verdict first, then why. */
export function terminalReport(report: Report, options: TableOptions): string {
  const { texts, paint } = options;
  const { experiment, primary, guardrails, segments, bots, crossed } = report;
  const total = Object.values(primary.variants).reduce((sum, one) => sum + one.visitors, 0);
  const title = paint(1, texts.title(experiment.id, experiment.phase));
  if (total === 0) return `${title}\n\n${texts.noEvents}`;
  const verdict = paint(
    1,
    sentenceOf(primary.reason, texts, report.daysLeft, warningsOf(report, texts)[0]),
  );
  const warnings = warningsOf(report, texts).map((text) => paint(33, `! ${text}`));
  const parts = [
    title,
    wrapped(experiment.hypothesis),
    '',
    verdict,
    ...(warnings.length ? ['', ...warnings] : []),
    '',
    texts.primary(experiment.primary),
    metricTable(primary, options),
  ];
  if (guardrails.length) {
    parts.push('', texts.guardrails);
    for (const { metric, variant, lift, state } of guardrails)
      parts.push(
        `  ${metric}, ${variant}: ${lift === null ? '–' : signed(lift, texts.language)}, ${paint(state === 'broken' ? 31 : 2, texts.states[state])}`,
      );
  }
  const surest = segments
    .filter(({ lift }) => lift !== null)
    .toSorted((a, b) => a.adjustedPValue - b.adjustedPValue)
    .slice(0, MOST);
  if (surest.length) {
    parts.push('', texts.segments);
    for (const { segment, value, variant, visitors, lift, adjustedPValue } of surest)
      parts.push(
        `  ${segment} ${value}, ${variant}: ${signed(lift!, texts.language)}, p ${fewDigits(adjustedPValue, texts.language)} (${whole(visitors, texts.language)})`,
      );
    parts.push(paint(2, `  ${texts.segmentNote}`));
  }
  parts.push('', paint(2, texts.counted(bots, crossed)), paint(2, wrapped(texts.legend)));
  return parts.join('\n');
}
