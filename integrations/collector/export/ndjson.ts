import type { EventRow } from './rows.ts';

/**
 * Lines of NDJSON; fields that say nothing are left out, and properties stand beside the others.
 *
 * @param told Goals that conversions were told of.
 */
export function* ndjsonLines(
  rows: Iterable<EventRow>,
  told: ReadonlySet<string>,
): Generator<string> {
  for (const { props, ...row } of rows) {
    const said = Object.entries(row).filter(([, value]) => value !== null);
    const more = props === null ? {} : (JSON.parse(`${props}`) as Record<string, unknown>);
    // A property never takes the place of a field.
    yield `${JSON.stringify({ ...more, ...kindOf(row, told), ...Object.fromEntries(said) })}\n`;
  }
}

/** As `marquee experiment report` reads them. A click reaches a goal that nothing else tells of. */
function kindOf({ name, goal }: Omit<EventRow, 'props'>, told: ReadonlySet<string>) {
  if (name === 'exposure' || name === 'conversion') return { kind: name };
  return name === 'cta_click' && !told.has(`${goal}`) ? { kind: 'conversion' } : {};
}
