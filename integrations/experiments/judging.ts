// What judges experiments. Apart from the door, since the statistics behind it take a third of a second to load.
export { readCounts } from './evaluate/read-counts.ts';
export { evaluate } from './judge/evaluate.ts';
export type { Evaluation } from './judge/evaluation.ts';
export { evaluationTable } from './judge/table.ts';
export { plannedVisitors, visitorsPerVariant } from './statistics/sample-size.ts';
