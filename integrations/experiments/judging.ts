// What judges experiments. Apart from the door, since the statistics behind it take a third of a second to load.
export { readCounts } from './evaluate/read-counts.ts';
export { evaluate } from './judge/evaluate.ts';
export type { Evaluation } from './judge/evaluation.ts';
export { evaluationTable } from './judge/table.ts';
export { plannedVisitors, visitorsPerVariant } from './statistics/sample-size.ts';
export { readDefinition } from './report/definition.ts';
export { reportPage } from './report/html/page.ts';
export { readEvents } from './report/read-events.ts';
export { makeReport, type Report } from './report/report.ts';
export { reportSheet } from './report/sheet.ts';
export type { EventSource } from './report/source.ts';
export { readSetting } from './simulate/read-setting.ts';
export { simulate } from './simulate/simulate.ts';
export { simulationSheet } from './simulate/words.ts';
