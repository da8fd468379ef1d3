import { ID_COOKIE } from '../../served.ts';
import type { EdgeSite, EdgeTest } from '../route.ts';
import { literal, quote, table } from './text.ts';
import { testTables } from './test.ts';
import { visitorTables } from './visitor.ts';

/** What nginx needs in order to divide visitors: text for the level of `http`, and for that of the site's `server`. */
export interface NginxTests {
  http: string;
  server: string;
}

/**
 * nginx's configuration for running tests (https://nginx.org/en/docs/http/ngx_http_map_module.html,
 * https://nginx.org/en/docs/http/ngx_http_split_clients_module.html). Names of variables begin with `prefix`, so that
 * several sites can live in one nginx, and are short, since its table of them is small; `secure` for a site that is only served over https.
 */
export function nginxTests(site: EdgeSite, prefix: string, secure: boolean): NginxTests {
  const pages = Object.entries(site.pages);
  const tests = [
    ...new Map(pages.flatMap(([, own]) => own.map((one) => [one.seed, one]))).values(),
  ];
  const nameOf = ({ seed }: EdgeTest) =>
    `${prefix}_${tests.findIndex((test) => test.seed === seed)}`;
  const last = Math.max(...tests.map(({ to }) => to));
  const cookie = (name: string, value: string, until: number) =>
    `${name}=${value}; Path=/; SameSite=Lax; Expires=${new Date(until).toUTCString()}${secure ? '; Secure' : ''}`;
  const sets = tests.map((test) => {
    const name = nameOf(test);
    return [
      table(`"$${name}_new|$request_uri"`, `${name}_here`, '', [
        [`~^[^|]+[|](?:${controlsOf(pages, test).map(literal).join('|')})(?:[?]|$)`, '1'],
      ]),
      table(`"$${name}_here$${name}_new"`, `${name}_set`, '', [
        [`~^1(${test.names.map(literal).join('|')})$`, cookie(test.cookie, '$1', test.to)],
      ]),
    ];
  });
  const anyHere = tests.map((test) => `$${nameOf(test)}_here`).join('');
  const id = table(`"${anyHere}|$cookie_${ID_COOKIE}"`, `${prefix}_id_set`, '', [
    [`~^1+[|](?![0-9a-f]{32}$)`, cookie(ID_COOKIE, `$${prefix}_id`, last)],
  ]);
  const headers = [`${prefix}_id`, ...tests.map((test) => nameOf(test))].map(
    (name) => `  add_header Set-Cookie $${name}_set;\n`,
  );
  return {
    http: [
      visitorTables(prefix),
      ...tests.map((test) => testTables(prefix, nameOf(test), test)),
      ...pages.flatMap(([, own], place) => fileTable(`${prefix}_page${place}`, own, nameOf)),
      ...sets.flat(),
      id,
    ].join('\n'),
    server: [
      ...headers,
      ...pages.map(
        ([control], place) =>
          `  location = ${quote(decodeURI(control))} { try_files $${prefix}_page${place} ${quote(fileOf(control))} =404; }\n`,
      ),
      ...Object.entries(site.hidden).map(
        ([address, control]) =>
          `  location = ${quote(decodeURI(address))} {\n` +
          `    if ($args !~ "mq=") { return 302 ${quote(`${control}$is_args$args`)}; }\n` +
          `    try_files ${quote(fileOf(address))} =404;\n  }\n`,
      ),
    ].join(''),
  };
}

const fileOf = (address: string) => `${decodeURI(address)}index.html`;

/** Addresses of the pages on which a test runs, as browsers ask for them. */
const controlsOf = (pages: readonly [string, readonly EdgeTest[]][], { seed }: EdgeTest) =>
  pages.flatMap(([control, own]) =>
    own.some((one) => one.seed === seed) ? [encodeURI(decodeURI(control))] : [],
  );

/** Which file is sent for a page: that of the first test that shows another than the control. */
function fileTable(
  name: string,
  own: readonly EdgeTest[],
  nameOf: (test: EdgeTest) => string,
): string {
  const shown = own.map((test) => `$${nameOf(test)}_is`).join('|');
  const rows = own.flatMap(({ variants }, at) =>
    Object.entries(variants).map(([variant, address]) => {
      const before = '(?:control)?[|]'.repeat(at);
      return [`~^${before}${literal(variant)}(?:[|]|$)`, fileOf(address)] as const;
    }),
  );
  return table(`"${shown}"`, name, '', rows);
}
