import { literal, table } from '../../../../kit/nginx-text.ts';
import type { Range } from '../../../assign/ranges.ts';
import type { EdgeTest } from '../route.ts';
import { dayPrefixes } from './days.ts';
import { division } from './division.ts';
import { audienceTables } from './visitor.ts';

/** Who was drawn to take no part; no variant can bear that name. */
export const NO_PART = '-';

/**
 * Tables of one test, in the order in which decide() asks: preview, opting out, days, what the visitor got before, other
 * tests of the group, audience, and only then chance. nginx has no FNV-1a: its own split_clients (MurmurHash2) draws,
 * and the cookie keeps what was drawn for whatever comes after.
 *
 * `<name>_is` is the variant to show (empty: none), `<name>_new` what is to be kept: a variant, or `-`.
 */
export function testTables(prefix: string, name: string, test: EdgeTest): string {
  const { names, id, seed, cookie, from, to, apart = [], group, ranges } = test;
  const any = names.map(literal).join('|');
  const audience = audienceTables(name, test.audience);
  const others = apart.map((other) => `$cookie_${other}`).join('');
  const facts = [
    `$${name}_preview`,
    `$${prefix}_out`,
    `$${name}_day`,
    `$${name}_kept`,
    others && `$${name}_apart`,
    audience.text,
    `$${name}_drawn`,
  ];
  const state = `"${facts.join('|')}"`;
  const undecided = `~^[|][|]1[|][|][|]${audience.match}[|]`;
  const [bucketed, buckets] = [`${seed}$${prefix}_id`, bucketsOf(names, ranges)];
  const drawn = names.map((one) => [one, one] as const);
  return [
    `# Test ${seed}\n`,
    table('$args', `${name}_preview`, '', [[`~mq=${literal(id)}:(${any})(?:&|$)`, '$1']]),
    table('$time_iso8601', `${name}_day`, '', [[`~^(?:${dayPrefixes(from, to).join('|')})`, '1']]),
    table(`$cookie_${cookie}`, `${name}_kept`, '', [[`~^(${any})!?$`, '$1']]),
    others && table(`"${others}"`, `${name}_apart`, '1', [['', '']]),
    audience.tables,
    group
      ? [
          division(`group.${group.name}$${prefix}_id`, `${name}_part`, partOf(group.part), NO_PART),
          division(bucketed, `${name}_bucket`, buckets, NO_PART),
          // Both must draw him.
          table(`"$${name}_part$${name}_bucket"`, `${name}_drawn`, NO_PART, drawn),
        ].join('\n')
      : division(bucketed, `${name}_drawn`, buckets, NO_PART),
    table(state, `${name}_is`, '', [
      ['~^([^|]+)[|]', '$1'],
      ['~^[|][|]1[|]([^|]+)[|]', '$1'],
      [`${undecided}(${any})$`, '$1'],
    ]),
    table(state, `${name}_new`, '', [[`${undecided}(.+)$`, '$1']]),
  ]
    .filter(Boolean)
    .join('\n');
}

const partOf = ([from, to]: Range) => [[from, NO_PART] as const, [to, ''] as const];

/** Between the parts of the line that belong to variants lie those of nobody, where coverage is below 1. */
const bucketsOf = (names: readonly string[], ranges: readonly Range[]) =>
  names.flatMap((name, place) => [
    [ranges[place]![0], NO_PART] as const,
    [ranges[place]![1], name] as const,
  ]);
