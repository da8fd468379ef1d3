import type { DatabaseSync } from 'node:sqlite';
import { keptVisitor } from '../../receive/visitor.ts';
import { VISIT_WORDS } from '../visit-words.ts';

/** What a deletion took out. */
export interface Forgotten {
  visits: number;
  events: number;
}

const tables = ['views', 'events', 'visits'] as const;

/** Deletes visits, chosen by a condition on them, with all that belongs to them; whole or not at all. */
function forget(db: DatabaseSync, where: string, value: number): Forgotten {
  db.exec('BEGIN IMMEDIATE');
  try {
    const [, events, visits] = tables.map((table) =>
      Number(
        db
          .prepare(`DELETE FROM ${table} WHERE visit IN (SELECT visit FROM visits WHERE ${where})`)
          .run(value).changes,
      ),
    );
    // Texts that nothing uses any more: an address that only this visitor asked for.
    db.exec(`
      DELETE FROM texts WHERE id > 0 AND id NOT IN (
        SELECT page FROM events UNION SELECT name FROM events UNION SELECT goal FROM events
        UNION SELECT site FROM events UNION SELECT currency FROM events
        ${VISIT_WORDS.map((column) => `UNION SELECT ${column} FROM visits`).join(' ')});
      COMMIT`);
    // Until then it would still stand in the file, beside the log of changes.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return { visits: visits!, events: events! };
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Deletes all of one visitor (GDPR, article 17), by the id that his browser keeps: the cookie `mq_id`. Visitors without one
 * cannot be found by anybody, a day later.
 */
export const forgetVisitor = (db: DatabaseSync, id: string): Forgotten =>
  forget(db, 'visitor = ?', keptVisitor(id));

/** Deletes visits that ended before a moment, in milliseconds since 1970. */
export const forgetBefore = (db: DatabaseSync, time: number): Forgotten =>
  forget(db, 'last < ?', time);
