import type { Problem } from '../kit/problem.ts';
import { IMMUTABLE, NOINDEX, type Headers, type ServingRules } from './rules.ts';

/**
 * A `_headers` file for Cloudflare. Rules apply from top to bottom, and a header that two of them set is
 * joined with a comma; `! Name` takes away what earlier rules have set
 * (https://developers.cloudflare.com/pages/configuration/headers/). Cloudflare itself sends
 * `max-age=0, must-revalidate`, so only hashed files need a Cache-Control.
 */
export function cloudflareHeaders(rules: ServingRules): string {
  const csp = 'Content-Security-Policy';
  const frame = Object.keys(rules.unframed).map((name) => [`! ${name}`, '']);
  return blocks([
    ['/*', { ...rules.headers, ...rules.unframed, [csp]: rules.policy }],
    ...each(rules.wasm.folders, { [`! ${csp}`]: '', [csp]: rules.wasm.policy }),
    ...each(rules.framed.folders, {
      ...Object.fromEntries(frame),
      [`! ${csp}`]: '',
      [csp]: rules.framed.policy,
    }),
    ...common(rules),
    ...Object.entries(rules.types).map(([ending, type]): Block => [
      `/*.${ending}`,
      { '! Content-Type': '', 'Content-Type': type },
    ]),
  ]);
}

/**
 * The same for Netlify (https://docs.netlify.com/manage/routing/headers/), which does not say what happens to a
 * header that two rules set. Its policy therefore allows WebAssembly everywhere, and the `<meta>` of all other
 * pages forbids it again: browsers apply both. Where some pages may be framed, no policy for all of them can forbid it:
 * then X-Frame-Options does, at each place that holds others. Types are known to Netlify by the endings of files.
 */
export const netlifyHeaders = (rules: ServingRules): string =>
  blocks([
    ...(rules.framed.folders.length === 0
      ? [everywhere(rules, rules.wasm.policy, rules.unframed)]
      : [
          everywhere(rules, rules.wasm.policy.replace(/frame-ancestors [^;]*(?:; |$)/, '')),
          ...rules.framed.others.map((place): Block => [
            place.endsWith('/') && place !== '/' ? `${place}*` : place,
            rules.unframed,
          ]),
        ]),
    ...common(rules),
  ]);

const everywhere = (rules: ServingRules, policy: string, more: Headers = {}): Block => [
  '/*',
  { ...rules.headers, ...more, 'Content-Security-Policy': policy },
];

type Block = [path: string, headers: Headers];

const each = (folders: string[], headers: Headers) =>
  folders.map((folder): Block => [`${folder}*`, headers]);

const common = ({ immutable, noindex }: ServingRules): Block[] => [
  ...each(immutable, { 'Cache-Control': IMMUTABLE }),
  ...each(noindex, { 'X-Robots-Tag': NOINDEX }),
];

const blocks = (all: Block[]) =>
  all
    .map(([path, headers]) =>
      [
        path,
        ...Object.entries(headers).map(([name, value]) =>
          value ? `  ${name}: ${value}` : `  ${name}`,
        ),
      ].join('\n'),
    )
    .map((block) => `${block}\n`)
    .join('\n');

/** MQ1804: Cloudflare takes 100 rules of at most 2,000 characters a line and drops the rest unsaid. */
export function cloudflareLimits(text: string): Problem[] {
  const lines = text.split('\n');
  const problem = (message: string, found: string, fix: string): Problem => ({
    code: 'MQ1804',
    severity: 'warning',
    file: '_headers',
    message,
    found,
    fix,
  });
  const rules = lines.filter((line) => line.startsWith('/')).length;
  return [
    ...(rules > 100
      ? [problem('Cloudflare takes 100 rules for headers.', `${rules} rules`, 'name fewer folders')]
      : []),
    ...lines
      .filter((line) => line.trim().length > 2000)
      .map((line) =>
        problem(
          'Cloudflare takes 2,000 characters a line.',
          `${line.trim().slice(0, 60)}… (${line.trim().length} characters)`,
          'allow fewer inline scripts and origins in the policy',
        ),
      ),
  ];
}
