import type { DatabaseSync } from 'node:sqlite';
import { numberOf } from '../../receive/visitor.ts';
import type { StoredEvent } from '../../stored-event.ts';
import { Texts } from './texts.ts';
import { PASSIVE, VISIT_GAP, Visits, type Visit } from '../visits.ts';

/** Writes single events, inside of a transaction that is begun and ended by who calls. */
export class EventWriter {
  readonly #texts: Texts;
  readonly #visits: Visits;
  readonly #event;
  readonly #visit;
  readonly #view;

  constructor(db: DatabaseSync) {
    this.#texts = new Texts(db);
    const find = db.prepare(
      `SELECT visit, start, last FROM visits
       WHERE visitor = ? AND start <= ? AND last >= ? ORDER BY start DESC LIMIT 1`,
    );
    this.#visits = new Visits(
      (visitor, time) => find.get(visitor, time + VISIT_GAP, time - VISIT_GAP) as Visit | undefined,
    );
    this.#event = db.prepare(
      `INSERT INTO events(key, time, site, name, visit, page, goal, value, currency, engaged, scroll, id, props)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    );
    // An engagement comes when a page is left: it says nothing of where the visit begins, and is no action.
    this.#visit = db.prepare(
      `INSERT INTO visits VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT(visit) DO UPDATE SET
         entry = CASE WHEN excluded.views > 0 AND (excluded.start < start OR views = 0) THEN excluded.entry ELSE entry END,
         leave = CASE WHEN excluded.views > 0 AND excluded.last >= last THEN excluded.leave ELSE leave END,
         start = min(start, excluded.start),
         last = max(last, excluded.last),
         views = views + excluded.views,
         actions = actions + excluded.actions,
         engaged = engaged + excluded.engaged`,
    );
    this.#view = db.prepare(
      `INSERT INTO views VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET
         views = views + excluded.views,
         engaged = engaged + excluded.engaged,
         scroll = max(scroll, excluded.scroll)`,
    );
  }

  /** Whether the event was new. */
  write(event: StoredEvent): boolean {
    const { time, name, touch, facts, engaged = 0, scroll = 0 } = event;
    const text = (value: string | undefined) => this.#texts.numberOf(value);
    const visit = this.#visits.visitOf(event);
    const [site, page] = [text(event.site), text(event.page)];
    const { changes } = this.#event.run(
      numberOf(event.id),
      time,
      site,
      text(name),
      visit,
      page,
      text(event.goal),
      event.value ?? null,
      text(event.currency),
      event.engaged ?? null,
      event.scroll ?? null,
      event.id,
      event.props ? JSON.stringify(event.props) : null,
    );
    if (changes === 0) return false;
    const views = name === 'pageview' ? 1 : 0;
    this.#visit.run(
      visit,
      site,
      event.visitor,
      event.kept ? 1 : 0,
      time,
      time,
      page,
      page,
      views,
      views || PASSIVE.has(name) ? 0 : 1,
      engaged,
      text(touch.source),
      text(touch.medium),
      text(touch.campaign),
      text(touch.term),
      text(touch.content),
      text(touch.referrer),
      text(touch.click),
      text(facts.country),
      text(facts.device),
      text(facts.browser),
      text(facts.os),
      text(facts.language),
    );
    if (views || engaged) this.#view.run(visit, page, views, engaged, scroll);
    return true;
  }

  /** What was remembered of a transaction that failed is not so. */
  forget(): void {
    this.#texts.forget();
    this.#visits.forget();
  }
}
