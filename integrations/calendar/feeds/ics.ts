import { TZDate } from '@date-fns/tz';
import { ICalCalendar, type ICalEventData } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { plusDays } from '../../kit/day.ts';
import { lastDay, type CalendarItem } from '../timeline/item.ts';
import { assertTimeZone } from './time-zone.ts';
import { feedWords, stateIn, type FeedWords } from './words.ts';

export interface IcsOptions {
  /** Name of the calendar, as calendar programs show it. */
  name: string;
  /** Host of the site: the second half of every UID. */
  host: string;
  /** The moment that counts as now; the stamp of every event, so that the same content gives the same bytes. */
  now: Date;
  /** Zone in which moments are written: Asia/Shanghai. */
  timeZone: string;
  /** Language of kinds and labels: en, zh-cn. */
  language: string;
  /** Address of the site, to which paths of items are added: https://guyu.example. */
  url?: string;
  /** How often an item has been changed; programs take an event with a higher number for the newer one. 0 if absent. */
  sequenceOf?: (item: CalendarItem) => number;
  /** Kinds that are called otherwise than in `language`. */
  kinds?: Partial<FeedWords['kinds']>;
  /** Text of an event; if absent its kind, its state and whose it is. */
  describe?: (item: CalendarItem) => string;
  /** Hours after which programs should ask again; 12 if absent. */
  refreshHours?: number;
}

const HOUR_S = 3600;

/**
 * The items as an iCalendar file (RFC 5545). Items without a moment are all-day events, whose last day is followed by an
 * exclusive end; those with one are written in the zone, with its VTIMEZONE. UIDs are `<id>@<host>`.
 * Throws a CalendarError (MQ2610) for a zone that does not exist.
 */
export function icsOf(items: readonly CalendarItem[], options: IcsOptions): string {
  assertTimeZone(options.timeZone);
  const said = feedWords(options.language);
  const words = { ...said, kinds: { ...said.kinds, ...options.kinds } };
  const zone = items.some(({ at }) => at) ? zoneBlock(options.timeZone) : undefined;
  const calendar = new ICalCalendar({
    // ical-generator writes these two as they are.
    name: escaped(options.name),
    prodId: { company: 'Marquee', product: 'Calendar', language: options.language.toUpperCase() },
    ttl: (options.refreshHours ?? 12) * HOUR_S,
  });
  for (const item of items) calendar.createEvent(eventOf(item, options, words, zone !== undefined));
  return `${withZone(calendar.toString(), options.timeZone, zone)}\r\n`;
}

/** ical-generator writes the zone between properties of the calendar, where RFC 5545 (3.6) has none: all come first. */
function withZone(text: string, timeZone: string, zone: string | undefined): string {
  const block = zone ? `${zone.trim().replace(/\r?\n/g, '\r\n')}\r\n` : '';
  const at = text.search(/^(?:BEGIN:VEVENT|END:VCALENDAR)/m);
  return `${text.slice(0, at)}X-WR-TIMEZONE:${timeZone}\r\n${block}${text.slice(at)}`;
}

function eventOf(
  item: CalendarItem,
  { host, now, timeZone, url, sequenceOf, describe }: IcsOptions,
  words: FeedWords,
  zoned: boolean,
): ICalEventData {
  const moment = (at: Date) => (zoned ? new TZDate(at.getTime(), timeZone) : at);
  const link = item.href && url ? new URL(item.href, url).href : item.href;
  return {
    // ical-generator writes this one as it is, too; names of files may hold commas.
    id: escaped(`${item.id}@${host}`),
    sequence: sequenceOf?.(item) ?? 0,
    stamp: now,
    summary: item.title,
    description: describe?.(item) ?? description(item, words),
    categories: [{ name: words.kinds[item.kind] }],
    ...(link && /^https?:/.test(link) && { url: link }),
    ...(item.at
      ? {
          start: moment(item.at),
          ...(item.until && item.until > item.at && { end: moment(item.until) }),
          timezone: zoned ? timeZone : null,
        }
      : {
          start: new Date(`${item.start}T00:00Z`),
          end: new Date(`${plusDays(lastDay(item), 1)}T00:00Z`),
          allDay: true,
        }),
  };
}

function description(item: CalendarItem, { kinds, columns, states, colon }: FeedWords): string {
  const said = {
    ...item,
    state: stateIn(states, item.state),
    channels: item.channels?.join(', '),
  };
  const rows = (['state', 'owner', 'team', 'channels', 'audience', 'file'] as const).flatMap(
    (column) => (said[column] ? `${columns[column]}${colon}${said[column]}` : []),
  );
  return [kinds[item.kind], ...rows].join('\n');
}

/** The VTIMEZONE of a zone under the very name that is used; undefined for UTC, which needs none, and for rare zones. */
function zoneBlock(timeZone: string): string | undefined {
  if (/^(?:Etc\/)?(?:UTC|GMT|UCT|Universal|Zulu)$/.test(timeZone)) return undefined;
  const [block] = tzlib_get_ical_block(timeZone);
  // The library answers an unknown zone with a sentence.
  return block?.startsWith('BEGIN:VTIMEZONE')
    ? block.replace(/^TZID:.*$/m, `TZID:${timeZone}`)
    : undefined;
}

/** A text as RFC 5545 writes it (3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);
