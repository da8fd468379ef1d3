import { literal, quote, table } from '../../../../kit/nginx-text.ts';
import { ID_COOKIE } from '../../served.ts';
import type { EdgeSite, EdgeTest } from '../route.ts';
import { testTables } from './test.ts';
import { visitorTables } from './visitor.ts';

/** What nginx needs in order to divide visitors. */
export interface NginxTests {
  /** Text for the level of `http`: tables. */
  http: string;
  locations: NginxLocation[];
}

/** What is done at one address of the site's `server`; all other addresses are as they were without tests. */
export interface NginxLocation {
  address: string;
  directives: string[];
  /** Variables whose value is a cookie to be kept, or empty; with them, the answer is for one visitor only. */
  cookies: string[];
}

/**
 * nginx's configuration for running tests (https://nginx.org/en/docs/http/ngx_http_map_module.html,
 * https://nginx.org/en/docs/http/ngx_http_split_clients_module.html). Names of variables begin with `prefix`, so that
 * several sites can live in one nginx, and are short, since its table of them is small; `secure` is for a site that is
 * only served over https.
 */
export function nginxTests(site: EdgeSite, prefix: string, secure: boolean): NginxTests {
  const pages = Object.entries(site.pages);
  const tests = [
    ...new Map(pages.flatMap(([, own]) => own.map((one) => [one.seed, one]))).values(),
  ];
  const nameOf = ({ seed }: EdgeTest) =>
    `${prefix}_${tests.findIndex((test) => test.seed === seed)}`;
  const cookie = (name: string, value: string, until: number) =>
    `${name}=${value}; Path=/; SameSite=Lax; Expires=${new Date(until).toUTCString()}${secure ? '; Secure' : ''}`;
  const keeping = tests.map((test) =>
    table(
      `$${nameOf(test)}_new`,
      `${nameOf(test)}_set`,
      '',
      test.names.map((name) => [name, cookie(test.cookie, name, test.to)] as const),
    ),
  );
  const known = pages.map(([, own], place) =>
    // Also of one who was drawn to take no part: the next time he would be drawn anew.
    table(
      `"${own.map((test) => `$${nameOf(test)}_new`).join('')}|$cookie_${ID_COOKIE}"`,
      `${prefix}_id${place}`,
      '',
      [
        [
          '~^[^|]+[|](?![0-9a-f]{32}$)',
          cookie(ID_COOKIE, `$${prefix}_id`, Math.max(...own.map(({ to }) => to))),
        ],
      ],
    ),
  );
  const shown = pages.map(([, own], place) => fileTable(`${prefix}_page${place}`, own, nameOf));
  return {
    http: [
      visitorTables(prefix, tests[0]?.consent),
      ...tests.map((test) => testTables(prefix, nameOf(test), test)),
      ...shown,
      ...keeping,
      ...known,
    ].join('\n'),
    locations: [
      ...pages.map(([control, own], place) => ({
        address: decodeURI(control),
        directives: [`try_files $${prefix}_page${place} ${quote(fileOf(control))} =404;`],
        cookies: [`${prefix}_id${place}`, ...own.map((test) => `${nameOf(test)}_set`)],
      })),
      ...Object.entries(site.hidden).map(([address, control]) => ({
        address: decodeURI(address),
        directives: [
          `if ($args !~ "mq=") { return 302 ${quote(`${control}$is_args$args`)}; }`,
          `try_files ${quote(fileOf(address))} =404;`,
        ],
        cookies: [],
      })),
    ],
  };
}

const fileOf = (address: string) => `${decodeURI(address)}index.html`;

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
