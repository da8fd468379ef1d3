import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { htmlFiles, leadsSomewhere, pages, redirects } from './site.ts';

/** Ids of a page, and every address that its HTML names, with the attribute that names it. */
function read(html: string) {
  const ids = new Set<string>();
  const addresses: { from: string; to: string }[] = [];
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (attributes['id']) ids.add(attributes['id']);
      for (const name of ['href', 'src', 'poster', 'action', 'data-src'])
        if (attributes[name]) addresses.push({ from: `${tag} ${name}`, to: attributes[name] });
      for (const candidate of (attributes['srcset'] ?? '').split(/,\s+/).filter(Boolean))
        addresses.push({ from: `${tag} srcset`, to: candidate.trim().split(/\s+/)[0] ?? '' });
      if (
        tag === 'meta' &&
        /^(?:og:image|og:url|twitter:image)$/.test(attributes['property'] ?? '')
      )
        addresses.push({ from: `meta ${attributes['property']}`, to: attributes['content'] ?? '' });
    },
  });
  parser.end(html);
  return { ids, addresses };
}

const contents = new Map(pages.map(({ path, html }) => [path, read(html)]));
const home =
  /<link rel="?canonical"? href="?(https:\/\/[^/"]+)/.exec(pages[0]?.html ?? '')?.[1] ?? '';

/** An address as a path of this site, or nothing when it leads elsewhere. */
function local(to: string, path: string): string | undefined {
  const { origin, pathname, hash } = new URL(to, `${home}${path}`);
  return origin === home ? pathname + hash : undefined;
}

it('finds the site’s own address', () => {
  expect(home).toMatch(/^https:\/\//);
});

/** One line for each lost target, with the page that names it first: a link of the header is on every page. */
function lost(isLost: (target: string) => boolean): string[] {
  const targets = Map.groupBy(
    [...contents].flatMap(([path, { addresses }]) =>
      addresses.map(({ from, to }) => ({ path, from, target: local(to, path) })),
    ),
    ({ target }) => target,
  );
  return [...targets].flatMap(([target, uses]) =>
    target !== undefined && isLost(target)
      ? [`${target} ← ${uses[0]?.from} of ${uses[0]?.path} (${uses.length} times)`]
      : [],
  );
}

it('has no link, picture, style or script that leads nowhere', () => {
  expect(lost((target) => !leadsSomewhere(target))).toEqual([]);
});

it('has no fragment that leads nowhere', () => {
  const isLost = (target: string) => {
    const [page = '', fragment] = target.split('#');
    const ids = contents.get(page)?.ids;
    return Boolean(fragment && ids && !ids.has(decodeURIComponent(fragment)));
  };
  expect(lost(isLost)).toEqual([]);
});

it('has redirects that lead straight to a page', () => {
  for (const { path, html } of redirects) {
    const to = /http-equiv="?refresh"?[^>]*content="[^"]*url=([^"]+)"/i.exec(html)?.[1] ?? '';
    const target = local(to, path) ?? '';
    expect(leadsSomewhere(target), `${path} → ${to}`).toBe(true);
    expect(redirects.map((redirect) => redirect.path)).not.toContain(target);
  }
});

it('holds HTML files for pages and redirects only', () => {
  expect(pages.length + redirects.length).toBe(htmlFiles.length);
  expect(pages.length).toBeGreaterThan(20);
});
