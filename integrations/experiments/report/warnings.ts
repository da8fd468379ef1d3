import type { Gate } from './gates.ts';
import type { Report } from './report.ts';
import { signed } from './metric-table.ts';
import type { ReportTexts } from './texts/texts.ts';

/** A gate that fails, as a sentence. */
export function gateText(gate: Gate, { gates }: ReportTexts): string {
  if (gate.kind === 'split')
    return gates.split(gate.culprit && `${gate.culprit.segment} = ${gate.culprit.value}`);
  return gates[gate.kind](gate.share);
}

/** What a reader should know besides the verdict, as sentences: failed gates first. */
export function warningsOf(report: Report, texts: ReportTexts): string[] {
  const { gates, notices, simpson, novelty } = report;
  const lift = (value: number) => signed(value, texts.language);
  return [
    ...gates.map((gate) => gateText(gate, texts)),
    ...notices.map(({ days }) => texts.notices.days(days)),
    ...simpson.map(({ segment, variant }) => texts.simpson(segment, variant)),
    ...novelty
      .filter(({ pValue }) => pValue < 0.05)
      .map(({ variant, first, later }) => texts.novelty(variant, lift(first), lift(later))),
  ];
}
