import { expect, it } from 'vitest';
import { cleanSite, fixtureLinter, lintFixture, type FixtureSite } from './fixture/site.ts';

const path = '/posts/green-kettle-0/';

/** What an earlier build has judged of a page, as it comes out of its file. */
function judgedEarlier(site: FixtureSite) {
  const { linter, read } = fixtureLinter(site);
  return structuredClone(linter.read(read(path)));
}

function site(): FixtureSite {
  const made = cleanSite(4);
  const page = made.pages.get(path)!;
  page.body += '<p><img src="/tea.png" alt="A cup" width="9" height="9"></p>';
  made.files.add('tea.png');
  return made;
}

it.each<[what: string, change: (site: FixtureSite) => void]>([
  ['the source was edited', ({ sources }) => void (sources.get(path)!.body += '\nMore.')],
  ['the keyphrase changed', ({ sources }) => void (sources.get(path)!.keyphrase = 'other words')],
  ['a rule was set on the page', ({ sources }) => void (sources.get(path)!.rules = { h1: 'off' })],
  ['a picture is gone', ({ files }) => void files.delete('tea.png')],
  [
    'the picture has another size',
    ({ sizes }) => void sizes.set('/og.png', { width: 9, height: 9 }),
  ],
])('is not trusted any more when %s', (_, change) => {
  const judged = judgedEarlier(site());
  const later = site();
  expect(fixtureLinter(later).linter.holds(judged)).toBe(true);
  change(later);
  expect(fixtureLinter(later).linter.holds(judged)).toBe(false);
});

it('finds the same as when every page is read', () => {
  const faulty = site();
  faulty.pages.get(path)!.body += '<p><a href="/nowhere/">Gone</a> <img src="/gone.png"></p>';
  faulty.sources.get(path)!.updated = new Date('2019-01-01');
  const { linter, read, paths } = fixtureLinter(faulty);
  for (const one of paths) linter.keep(structuredClone(linter.read(read(one))));
  const findings = linter.end();
  expect(findings).toEqual(lintFixture(faulty));
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(
    new Set(['link-broken', 'image-broken', 'alt-missing', 'image-size', 'content-stale']),
  );
});
