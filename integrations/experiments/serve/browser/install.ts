import { createHash } from 'node:crypto';

const POLICY = /<meta[^>]+http-equiv=["']?content-security-policy["']?[^>]*>/i;

/**
 * Puts a script into the head of a built page, before anything that is painted, and allows it in the page's own security
 * policy by its hash. `data` are its attributes.
 */
export function withScript(
  html: string,
  script: string,
  data: Readonly<Record<string, string>>,
): string {
  const attributes = Object.entries(data).map(
    ([name, value]) => ` data-${name}='${escaped(value)}'`,
  );
  const tag = `<script${attributes.join('')}>${script}</script>`;
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = POLICY.exec(html);
  if (!policy)
    return html.replace(/<head[^>]*>(?:\s*<meta[^>]+charset[^>]*>)?/i, (head) => head + tag);
  const allowed = policy[0].includes(hash)
    ? policy[0]
    : policy[0].replace(/script-src [^;"]*/, (sources) => `${sources} 'sha256-${hash}'`);
  // A policy in a page holds for what comes after it.
  return html.replace(policy[0], () => allowed + tag);
}

// JSON is full of double quotes: in single ones none of them needs six letters.
const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
