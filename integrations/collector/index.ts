export { exportEvents, FORMATS, type Format } from './export/export.ts';
export { startCollector, type Collector } from './server/collector.ts';
export { defaults, type CollectorSettings } from './settings.ts';
export { forgetBefore, forgetVisitor, type Forgotten } from './store/sqlite/forget.ts';
export { openStore, readStore } from './store/sqlite/open.ts';
export { firstVisitOf } from './store/sqlite/visits.ts';
export type { StoredEvent } from './stored-event.ts';
