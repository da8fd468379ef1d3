import type { Verdict } from '../../judge/verdict.ts';
import type { Gate, GateName } from '../gates.ts';
import type { Guardrail } from '../guardrails.ts';
import type { Metric } from '../report.ts';
import type { Dimension } from '../visitors.ts';

/** Everything that the page says, in one language. */
export interface Words {
  lang: string;
  report: string;
  phase(phase: number): string;
  summary(days: number, visitors: string, planned: string, events: string): string;
  outcome: Record<Verdict['outcome'], string>;
  sentence(verdict: Verdict, metric: Metric): string;
  cause(dimension: string, value: string, visitors: string, only: boolean): string;
  variants: string;
  primary(goal: string): string;
  columns: Record<
    | 'variant'
    | 'visitors'
    | 'conversions'
    | 'rate'
    | 'rateRange'
    | 'lift'
    | 'liftRange'
    | 'p'
    | 'best'
    | 'loss'
    | 'segment'
    | 'state'
    | 'check'
    | 'found'
    | 'goal'
    | 'day'
    | 'margin',
    string
  >;
  /** 895 of 17,728 */
  converted(conversions: string, visitors: string): string;
  tooLittle: string;
  checks: string;
  states: Record<Gate['state'] | 'wait', string>;
  gates: Record<GateName, string>;
  gateFound(gate: Gate, percent: string): string;
  charts: Record<'lift' | 'posterior' | 'rates', { title: string; note: string; about: string }>;
  figures: string;
  guardrails: string;
  guardrailNote: string;
  guard: Record<Guardrail['state'], string>;
  lessIsBetter: string;
  segments: string;
  segmentNote: string;
  dimensions: Record<Dimension, string>;
  simpson(variant: string, dimension: string): string;
  novelty: string;
  noveltyLine(variant: string, days: number, first: string, later: string): string;
  noveltyWarning: string;
  method: string;
  methodText: string;
  to: string;
}
