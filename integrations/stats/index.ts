export { CHANNELS, channelOf, type Channel, type Origin } from './channels/channel.ts';
export { originOf } from './channels/origin.ts';
export { withNames, type Funnel, type Goal } from './goals.ts';
export { periodOf, readPeriod, type Period } from './period.ts';
export { csvOf } from './print/csv.ts';
export {
  GOALS,
  overviewOf,
  PAGES,
  printOverview,
  VISITS,
  type Overview,
} from './print/overview.ts';
export { attributionLines, funnelLines, retentionLines, revenueLines } from './print/parts.ts';
export { tableLines, type Sheet } from './print/table.ts';
export { clickHouseSource } from './read/clickhouse.ts';
export { sqliteSource } from './read/sqlite.ts';
export type { EventSource } from './read/tables.ts';
export { Report, type Question } from './report.ts';
export { FILTERS, readFilter, type Filter } from './reports/filter.ts';
export { DIMENSIONS, type Dimension } from './reports/words.ts';
export type { FunnelStep } from './reports/funnel.ts';
