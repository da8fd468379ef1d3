import type { PageEvent } from '../../kit/events/events.ts';

/** Written only with consent: see `OFFLINE`. */
const KEY = 'mq_offline';
/** Events that are kept at most: as many as a request takes. */
const MOST = 50;
/** Older ones are of no use to anybody. Milliseconds. */
const AGE = 86_400_000;

/** Events of this visitor that no collector has taken yet, whichever page they are of; none where storage is forbidden. */
function keptEvents(): PageEvent[] {
  try {
    return (JSON.parse(localStorage[KEY]) as PageEvent[]).filter(({ at }) => at > Date.now() - AGE);
  } catch {
    return [];
  }
}

let isFirst = true;

/** What earlier pages could not send: the first time that this is asked, which is once the visitor may be counted. */
export function eventsBefore(): PageEvent[] {
  const events = isFirst ? keptEvents() : [];
  isFirst = false;
  return events;
}

function write(events: readonly PageEvent[]): void {
  try {
    if (events[0]) localStorage[KEY] = JSON.stringify(events.slice(-MOST));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be full or forbidden: then they wait in the page alone.
  }
}

/** Keeps an event, before anything is sent: a page that is closed learns of nothing any more. */
export const keepEvent = (event: PageEvent): void => write([...keptEvents(), event]);

/** Forgets events that were taken or refused; all of them if none are named. Another page may have kept more meanwhile. */
export const forgetEvents = (events?: readonly PageEvent[]): void =>
  write(events ? keptEvents().filter(({ id }) => !events.some((one) => one.id === id)) : []);
