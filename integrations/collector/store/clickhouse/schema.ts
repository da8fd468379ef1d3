import { FIRST_WORDS } from '../visit-words.ts';

/** Kept with each event, since a visit is only made when it is asked for. */
const words = FIRST_WORDS.map((word) => `${word} LowCardinality(String)`).join(',\n    ');

/**
 * Steps from an empty database to the present shape, in order; a step that was published is never changed. Events are sorted by
 * their visit, whose number grows with time, so that a report over a month reads only that month; and by their id, so that one
 * that came twice is one: ReplacingMergeTree merges them, and reports ask for `FINAL`.
 */
export const STEPS: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS events (
    id String,
    time Int64,
    site LowCardinality(String),
    name LowCardinality(String),
    visitor UInt64,
    kept UInt8,
    visit UInt64,
    page String,
    goal LowCardinality(String),
    value Nullable(Float64),
    currency LowCardinality(String),
    engaged UInt32,
    scroll UInt8,
    ${words},
    props String
  ) ENGINE = ReplacingMergeTree
  PARTITION BY toYYYYMM(toDateTime(intDiv(visit, 2097152)))
  ORDER BY (visit, id)`,
  `CREATE TABLE IF NOT EXISTS salts (day String, salt String) ENGINE = MergeTree ORDER BY day`,
];
