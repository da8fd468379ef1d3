import { literal, quote as quoteAny, table as tableBy } from '../kit/nginx-text.ts';
import type { Hosting, Personal } from './options.ts';
import { IMMUTABLE, NOINDEX, PERSONAL, REVALIDATE, type ServingRules } from './rules.ts';

/** `$` would name a variable, and no header here needs one. */
function plain(text: string): string {
  if (/[$\n\r]/.test(text)) throw new RangeError(`nginx cannot take this text: ${text}`);
  return text;
}

const quote = (text: string) => quoteAny(plain(text));

/** A table that gives a header by the path of the file that is sent. */
const table = (name: string, fallback: string, rows: [folders: string[], value: string][]) =>
  tableBy(
    '$uri',
    name,
    plain(fallback),
    rows.flatMap(([folders, value]) =>
      folders.map((folder) => [`~^${literal(plain(folder))}`, plain(value)] as const),
    ),
  );

/**
 * nginx.conf for one site, to be included inside `http {}` as Debian does with /etc/nginx/sites-enabled/*.
 *
 * Every header is set once, for the whole server, from tables by path: an `add_header` in a location would
 * silently drop all those of the server (https://nginx.org/en/docs/http/ngx_http_headers_module.html). Only
 * locations whose answer is for one visitor say all of them again: other pages are not to pay for theirs.
 * The tables bear the site's name, so that several sites can live in one nginx.
 */
export function nginxConfig(
  options: Hosting,
  rules: ServingRules,
  personal: Personal['nginx'] = { http: '', locations: [] },
): string {
  const { hostname } = new URL(options.url);
  const name = `marquee_${hostname.replace(/\W/g, '_')}`;
  const { root = `/var/www/${hostname}`, tls, gzipStatic, brotliStatic } = options.nginx;
  const common = [
    ...Object.entries(rules.headers).map(
      ([header, value]) => `add_header ${header} ${quote(value)} always;`,
    ),
    `add_header Content-Security-Policy $${name}_policy always;`,
    `add_header X-Frame-Options $${name}_frames always;`,
  ];
  return `# Written by Marquee for ${hostname}. Nothing here is to be edited: the next build replaces it.
# Link it from /etc/nginx/sites-enabled/ and run: nginx -t && systemctl reload nginx

${table(`${name}_policy`, rules.policy, [
  [rules.wasm.folders, rules.wasm.policy],
  [rules.framed.folders, rules.framed.policy],
])}
${table(`${name}_frames`, rules.unframed['X-Frame-Options'] ?? '', [[rules.framed.folders, '']])}
${table(`${name}_cache`, REVALIDATE, [[rules.immutable, IMMUTABLE]])}
${table(`${name}_robots`, '', [[rules.noindex, NOINDEX]])}
${personal.http}
${tls ? toHttps(hostname, options.nginx.listen) : ''}server {
${listen(options).join('\n')}
  server_name ${hostname};
  root ${quote(root)};
  index index.html;
  server_tokens off;
  # Redirects stay right behind a proxy on another port.
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/plain text/xml text/calendar text/markdown application/javascript application/json application/manifest+json application/rss+xml application/atom+xml image/svg+xml;

  include mime.types;
  types {
${Object.entries(rules.types)
  .map(([ending, type]) => `    ${type.split(';', 1)[0]} ${ending};\n`)
  .join('')}    text/markdown md;
    text/javascript mjs;
  }

  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types text/css text/plain text/xml text/calendar text/javascript text/markdown application/javascript application/json application/manifest+json application/rss+xml application/atom+xml application/wasm image/svg+xml;
${gzipStatic ? '  gzip_static on;\n' : ''}${brotliStatic ? '  brotli_static on;\n' : ''}
${common.map((line) => `  ${line}\n`).join('')}  add_header Cache-Control $${name}_cache always;
  add_header X-Robots-Tag $${name}_robots always;

  include ${quote(`${root}/nginx-redirects*.conf`)};
  location = /nginx.conf { return 404; }
  location = /nginx-redirects.conf { return 404; }

${personal.locations.map((one) => personalLocation(one, common)).join('')}${locations(rules)}}
`;
}

type Location = NonNullable<Personal['nginx']>['locations'][number];

/** An address at which visitors may get different pages: it says what a page of the site says, but for caches. */
const personalLocation = ({ address, directives, cookies }: Location, common: readonly string[]) =>
  [
    `  location = ${quote(address)} {`,
    ...(cookies.length
      ? [
          ...common,
          `add_header Cache-Control ${quote(PERSONAL)} always;`,
          ...cookies.map((variable) => `add_header Set-Cookie $${variable};`),
        ]
      : []
    ).map((line) => `    ${line}`),
    ...directives.map((line) => `    ${line}`),
    '  }\n',
  ].join('\n');

/** The most particular folder wins in nginx, whatever the order. */
function locations({ notFound }: ServingRules): string {
  const folders = notFound.some(({ folder }) => folder === '/')
    ? notFound
    : [...notFound, { folder: '/', file: undefined }];
  const pages = folders.map(({ folder, file }) =>
    [
      `  location ${quote(folder)} {`,
      ...(file ? [`    error_page 404 ${quote(file)};`] : []),
      '    try_files $uri $uri/ =404;',
      '  }',
    ].join('\n'),
  );
  const root = notFound.find(({ folder }) => folder === '/');
  return [
    // For the locations that answer 404 on their own account.
    ...(root ? [`  error_page 404 ${quote(root.file)};`] : []),
    ...pages,
    '',
  ].join('\n');
}

function listen({ nginx: { listen: addresses, tls } }: Hosting): string[] {
  if (!tls) return (addresses ?? ['80', '[::]:80']).map((address) => `  listen ${address};`);
  return [
    ...(addresses ?? ['443', '[::]:443']).map((address) => `  listen ${address} ssl http2;`),
    `  ssl_certificate ${quote(tls.certificate)};`,
    `  ssl_certificate_key ${quote(tls.key)};`,
    '  ssl_protocols TLSv1.2 TLSv1.3;',
  ];
}

/** With addresses of one's own choice, what listens on port 80 is one's own choice as well. */
const toHttps = (hostname: string, addresses: string[] | undefined) =>
  addresses
    ? ''
    : `server {
  listen 80;
  listen [::]:80;
  server_name ${hostname};
  return 301 "https://${hostname}$request_uri";
}

`;
