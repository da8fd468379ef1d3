import type { DatabaseSync } from 'node:sqlite';

/**
 * Steps from an empty file to the present shape, in order; a step that was published is never changed. The number of those
 * that a file has had stands in its `user_version`.
 *
 * Texts that repeat are kept once, in `texts`: rows are then small enough that a report reads all of them.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE texts(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
  INSERT INTO texts VALUES (0, '');

  -- As they came; key is the hash of an event's id.
  CREATE TABLE events(
    seq INTEGER PRIMARY KEY,
    key INTEGER NOT NULL UNIQUE,
    time INTEGER NOT NULL,
    site INTEGER NOT NULL,
    name INTEGER NOT NULL,
    visit INTEGER NOT NULL,
    page INTEGER NOT NULL,
    goal INTEGER NOT NULL,
    value REAL,
    currency INTEGER NOT NULL,
    engaged INTEGER,
    scroll INTEGER,
    id TEXT NOT NULL,
    props TEXT
  ) STRICT;

  -- Made of events as they come: what one visitor does until he does nothing for half an hour.
  CREATE TABLE visits(
    visit INTEGER PRIMARY KEY,
    site INTEGER NOT NULL,
    visitor INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    start INTEGER NOT NULL,
    last INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    leave INTEGER NOT NULL,
    views INTEGER NOT NULL,
    actions INTEGER NOT NULL,
    engaged INTEGER NOT NULL,
    source INTEGER NOT NULL,
    medium INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    term INTEGER NOT NULL,
    content INTEGER NOT NULL,
    referrer INTEGER NOT NULL,
    click INTEGER NOT NULL,
    country INTEGER NOT NULL,
    device INTEGER NOT NULL,
    browser INTEGER NOT NULL,
    os INTEGER NOT NULL,
    language INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX visits_by_start ON visits(start);
  CREATE INDEX visits_by_visitor ON visits(visitor);

  -- The pages of a visit.
  CREATE TABLE views(
    visit INTEGER NOT NULL,
    page INTEGER NOT NULL,
    views INTEGER NOT NULL,
    engaged INTEGER NOT NULL,
    scroll INTEGER NOT NULL,
    PRIMARY KEY(visit, page)
  ) STRICT, WITHOUT ROWID;

  -- Goals, revenue and exposures are asked for by themselves.
  CREATE INDEX events_with_goal ON events(goal, time) WHERE goal > 0;
  CREATE INDEX events_by_visit ON events(visit);

  CREATE TABLE salts(day TEXT PRIMARY KEY, salt TEXT NOT NULL) STRICT;
  `,
  `
  -- What an overview asks of events, in the order of visits: without it every event of the period is looked at.
  CREATE INDEX events_that_count ON events(visit) WHERE goal > 0 OR value IS NOT NULL;
  DROP INDEX events_with_goal;
  `,
];

/** Brings a file to the present shape. Throws where a newer version of Marquee has written it. */
export function migrate(db: DatabaseSync, steps: readonly string[] = MIGRATIONS): void {
  const { user_version: had } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (had > steps.length)
    throw new Error(
      `The store has shape ${had}, this Marquee knows shapes up to ${steps.length}: update Marquee.`,
    );
  for (let step = had; step < steps.length; step += 1) {
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(steps[step]!);
      db.exec(`PRAGMA user_version = ${step + 1}`);
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }
}
