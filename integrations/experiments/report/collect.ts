import type { Experiment } from '../definition.ts';
import type { ExperimentEvent } from '../events.ts';
import { SEGMENTS, type Collected } from './collected.ts';
import { countPeople } from './count-people.ts';
import { People } from './people.ts';

/**
 * Counts visitors and conversions of the running phase. A visitor counts once, from his first exposure on; a conversion
 * counts if it does not come before it, in whatever order events arrive: so an event that came twice changes nothing.
 * Events come in batches, since waiting for each of ten million would take longer than counting them.
 * Bots and those seen in several variants are counted apart.
 */
export async function collect(
  experiment: Experiment,
  events: AsyncIterable<readonly ExperimentEvent[]>,
): Promise<Collected> {
  const { id, phase, variants, primary, guardrails } = experiment;
  const names = Object.keys(variants);
  const metrics = [...new Set([primary, ...guardrails])];
  const people = new People(metrics.length, SEGMENTS.length);
  const bots = new Set<string>();
  const take = (event: ExperimentEvent) => {
    const place =
      event.kind === 'conversion'
        ? metrics.indexOf(event.goal)
        : event.experiment === id && event.phase === phase
          ? names.indexOf(event.variant)
          : -1;
    // Of another test, of another phase, or of a variant that somebody invented.
    if (place < 0) return;
    if (event.bot) bots.add(event.visitor);
    else if (event.kind === 'conversion') people.converted(event.visitor, place, event.time);
    else
      people.exposed(
        event.visitor,
        place,
        event.time,
        SEGMENTS.map((name) => event[name]),
      );
  };
  for await (const batch of events) for (const event of batch) take(event);
  return { ...countPeople(people, names, metrics), bots: bots.size };
}
