import type { EventRow } from './rows.ts';

/** Lines of NDJSON; fields that say nothing are left out, and properties stand beside the others. */
export function* ndjsonLines(rows: Iterable<EventRow>): Generator<string> {
  for (const { props, ...row } of rows) {
    const said = Object.entries(row).filter(([, value]) => value !== null);
    const more = props === null ? {} : (JSON.parse(`${props}`) as Record<string, unknown>);
    // A property never takes the place of a field.
    yield `${JSON.stringify({ ...more, ...KIND[`${row.name}`], ...Object.fromEntries(said) })}\n`;
  }
}

/** As `marquee experiment report` reads them. */
const KIND: Record<string, { kind: string }> = {
  exposure: { kind: 'exposure' },
  conversion: { kind: 'conversion' },
  cta_click: { kind: 'conversion' },
};
