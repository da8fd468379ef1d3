export { judge, type JudgedMetric, type JudgeOptions } from './judge.ts';
export { metricTable } from './metric-table.ts';
export { readCounts, type WrittenCounts } from './read-counts.ts';
export { reportTexts, sentenceOf } from './texts/texts.ts';
export { percent, whole } from './texts/numbers.ts';
