import { lastDay } from '../../calendar/index.ts';
import type { Section } from '../document.ts';
import type { Telling } from '../telling.ts';

/** What journalists may be told: events with a public page, and what there is to print. Posts are in what ran and what comes. */
export function pressSections({ facts, texts, format }: Telling): Section[] {
  const events = facts.events
    .filter((event) => lastDay(event) >= facts.today)
    .map((event) => ({
      lead: format.range(event.start, lastDay(event)),
      text: event.title,
      href: event.href,
    }));
  const media = facts.media.map(({ title, url }) => ({ text: title, href: url }));
  return [
    {
      title: texts.sections.events,
      parts: [events.length ? { lines: events } : { sentence: texts.none.events }],
    },
    {
      title: texts.sections.media,
      parts: [media.length ? { lines: media } : { sentence: texts.none.media }],
    },
  ];
}
