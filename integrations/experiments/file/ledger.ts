import type { Audience, Experiment } from '../definition.ts';

/** What may not change while a phase runs. */
export interface LedgerEntry {
  phase: number;
  /** The day on which it was started. */
  started: string;
  variants: Record<string, number>;
  coverage: number;
  audience?: Audience | undefined;
  exclusionGroup?: string | undefined;
}

/** The last phase of each experiment that was started: content/experiments/ledger.json, committed. */
export type Ledger = Readonly<Record<string, LedgerEntry>>;

/** Name of the file among the experiments. */
export const LEDGER = 'ledger.json';

/** The ledger with a phase that starts today. */
export const withStarted = (ledger: Ledger, experiment: Experiment, today: string): Ledger => {
  const { id, phase, variants, coverage, audience, exclusionGroup } = experiment;
  const entry = { phase, started: today, variants, coverage, audience, exclusionGroup };
  return Object.fromEntries(
    Object.entries({ ...ledger, [id]: entry }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

export const ledgerText = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`;

/** Reads the text of a ledger; throws for one that is none. */
export function readLedger(text: string): Ledger {
  const data: unknown = JSON.parse(text);
  const entries = typeof data === 'object' && data !== null ? Object.values(data) : [undefined];
  for (const entry of entries) {
    const { phase, variants } = (entry ?? {}) as Partial<LedgerEntry>;
    if (typeof phase !== 'number' || typeof variants !== 'object')
      throw new Error('an entry has no phase or no variants');
  }
  return data as Ledger;
}

/** The field in which a running experiment differs from the phase that was started; undefined for none. */
export function changedField(
  experiment: Experiment,
  entry: LedgerEntry,
): keyof LedgerEntry | undefined {
  // Order counts: variants that change places are other ranges of the same line.
  return FIXED.find((field) => text(experiment[field]) !== text(entry[field]));
}

const FIXED = ['variants', 'coverage', 'audience', 'exclusionGroup'] as const;
const text = (value: unknown) => JSON.stringify(value) ?? '';
