import { addressKey, decodeAddress, namesFile } from '../kit/address.ts';
import { escapeQuoted, quote } from '../kit/nginx-text.ts';
import { fromText, type Redirect } from './rule.ts';

/**
 * nginx locations to be included in a server block
 * (https://nginx.org/en/docs/http/ngx_http_core_module.html#location).
 *
 * Exact locations and not a `map`: a map matches strings without regard to case, so that `/Blog/` to
 * `/blog/` would go round in a circle, and `return` takes no status from a variable. nginx compares
 * locations with the decoded, normalised path, so plain text stands there; what is sent is encoded.
 */
export const nginxRedirects = (redirects: Redirect[]): string =>
  redirects
    .flatMap((redirect) => (redirect.splat ? splatLocation(redirect) : exactLocations(redirect)))
    .map((line) => `${line}\n`)
    .join('');

function exactLocations(redirect: Redirect): string[] {
  const path = addressKey(decodeAddress(redirect.from));
  const forms = namesFile(redirect.from) ? [path] : [path, `${path}/`];
  return forms.map((form) => `location = ${quote(form)} { ${answer(redirect)} }`);
}

/**
 * `*` is taken from the address as it was sent: that text is still encoded, so it cannot smuggle a line
 * break into the header, as captures from the decoded path can. Slashes at its start are dropped, because
 * `//` in a Location names another site.
 */
function splatLocation(redirect: Redirect): string[] {
  const path = quote(decodeAddress(redirect.from));
  // Four backslashes: nginx's quotes take half of them, the regular expression half of the rest.
  const sent = `"^${pattern(redirect.from)}[/\\\\\\\\]*([^?]*)"`;
  if (redirect.to === undefined) return [`location ^~ ${path} { ${answer(redirect)} }`];
  return [
    `# ${fromText(redirect)}`,
    `location ^~ ${path} {`,
    `  if ($request_uri ~ ${sent}) { ${answer(redirect)} }`,
    '  return 404;',
    '}',
  ];
}

/** Campaign parameters survive: the visitor's query is passed on unless the target has its own. */
function answer({ to, status }: Redirect): string {
  if (to === undefined) return `return ${status};`;
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(to) ?? [];
  const safe = (text: string) => escapeQuoted(text.replaceAll('$', '%24'));
  const target = safe(path).replace(':splat', '$1');
  return `return ${status} "${target}${query ? safe(query) : '$is_args$args'}${safe(fragment)}";`;
}

/** A regular expression for an encoded path: hex digits in either case, or the characters as they are. */
function pattern(path: string): string {
  const literal = (text: string) =>
    text
      .replace(/[\\^]/g, '\\\\$&')
      .replace(/[$.*+?()[\]{}|"]/g, '[$&]')
      .replaceAll('["]', '\\"');
  const encoded = path
    .split(/(%[0-9A-F]{2})/)
    .map((part, at) =>
      at % 2 ? part.replace(/[A-F]/g, (hex) => `[${hex}${hex.toLowerCase()}]`) : literal(part),
    )
    .join('');
  const plain = literal(decodeAddress(path));
  return encoded === plain ? encoded : `(?:${encoded}|${plain})`;
}
