import { literal, table } from '../../../../kit/nginx-text.ts';
import type { Audience } from '../../../definition.ts';
import { ID_COOKIE, type Consent } from '../../served.ts';

/** Tables of what is the same for all tests: the visitor's id, and whether he opted out, or has not agreed. */
export const visitorTables = (prefix: string, consent?: Consent): string =>
  [
    // $request_id: 16 random bytes in hexadecimal.
    table(`$cookie_${ID_COOKIE}`, `${prefix}_id`, '$request_id', [
      ['~^[0-9a-f]{32}$', `$cookie_${ID_COOKIE}`],
    ]),
    consent
      ? table(`"$http_sec_gpc|$cookie_${consent.cookie}"`, `${prefix}_out`, '1', [
          [`~^(?!1[|]).*${literal(consent.includes)}`, ''],
        ])
      : table('$http_sec_gpc', `${prefix}_out`, '', [['1', '1']]),
  ].join('\n');

/** Whether a visitor belongs to an audience: a table a field, the text of all their answers, and what it is if he does. */
export function audienceTables(
  name: string,
  audience: Audience = {},
): { tables: string; text: string; match: string } {
  const fields = Object.entries(audience).map(([field, wanted], place) => ({
    variable: `${name}_audience${place}`,
    ...rowsOf(field, [wanted].flat()),
  }));
  return {
    tables: fields.map(({ from, variable, rows }) => table(from, variable, '0', rows)).join('\n'),
    text: fields.map(({ variable }) => `$${variable}`).join(''),
    match: '1'.repeat(fields.length),
  };
}

function rowsOf(field: string, wanted: readonly string[]) {
  if (field === 'device') {
    const isMobile = wanted.includes('mobile') ? '1' : '0';
    const isDesktop = wanted.includes('desktop') ? '1' : '0';
    // The first row that fits counts.
    return {
      from: '$http_user_agent',
      rows: [['~*Mobi|Android', isMobile] as const, ['~', isDesktop] as const],
    };
  }
  if (field === 'language')
    return {
      from: '$http_accept_language',
      rows: wanted.map((tag) => [`~*^${literal(tag)}`, '1'] as const),
    };
  // An argument stands in the address as it was sent; a text without `~` would match in either case.
  return {
    from: `$arg_${field}`,
    rows: wanted.map((value) => [`~^${literal(encodeURIComponent(value))}$`, '1'] as const),
  };
}
