/**
 * What an experiment is, everywhere: the file, assignment, serving and the report. Shapes only; the schema of the
 * file is beside it (file/), the events that a report reads in events.ts.
 */
export interface Experiment {
  /** Name of the file without its ending; lower case, digits and hyphens. */
  id: string;
  /** Address of the control, as it stands in the site: `/spring-tasting/`. */
  page: string;
  hypothesis: string;
  /** Weights by variant, in the order of the file; the first is the control. Any positive numbers. */
  variants: Record<string, number>;
  /** The goal that decides. */
  primary: string;
  /** Metrics that must not get worse. */
  guardrails: readonly string[];
  /** Expected conversion rate of the control, 0 to 1. */
  baseline: number;
  /** Smallest relative lift worth finding: 0.1 is a tenth more. */
  mde: number;
  /** Chance of a false winner, two-sided. */
  alpha: number;
  /** Chance of finding a lift of `mde`. */
  power: number;
  /** Share of visitors that take part, 0 to 1. */
  coverage: number;
  /** Experiments of one group never share a visitor. */
  exclusionGroup?: string | undefined;
  /** Who takes part: each field must match; several values of one field are alternatives. */
  audience?: Audience | undefined;
  /** First and last day, `2027-03-01`, both inclusive, in the zone of the site. */
  start: string;
  stop: string;
  /** A new phase assigns everyone anew. */
  phase: number;
  status: ExperimentStatus;
}

export type ExperimentStatus = 'draft' | 'running' | 'stopped' | 'shipped';

export type Audience = Record<string, string | readonly string[]>;

/** The seed of an experiment's hash, and the folder of its hidden pages: `spring-form.1`. */
export const seedOf = ({ id, phase }: Pick<Experiment, 'id' | 'phase'>): string => `${id}.${phase}`;
