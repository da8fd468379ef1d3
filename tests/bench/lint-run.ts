import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { siteLinter } from '../../integrations/seo/lint/consumer.ts';
import { lintOptions } from '../../integrations/kit/lint-settings.ts';
import { builtPages } from '../../integrations/seo/walk.ts';
import { cleanPage, htmlOf, ORIGIN } from '../unit/seo/lint/fixture/page.ts';
import { fileOf, sourceOf } from '../unit/seo/lint/fixture/site.ts';
import { keyphraseOf, paragraphsOf } from '../unit/seo/lint/fixture/text.ts';

// Lints a made-up site of so many pages and prints what that took, as JSON.

/** Pages that a list links to: a list of all pages would itself grow with the site. */
const LIST = 100;

const pages = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'marquee-lint-'));
let bytes = 0;

/** About as heavy as a page of the example site: a drawing in the header, a menu, 700 words. */
const drawing = `<svg viewBox="0 0 9 9"><path d="${'M10.25 11.5L12.75 13.25'.repeat(600)}"/></svg>`;

function page(n: number): { path: string; html: string } {
  const made = cleanPage(n, 'en');
  const menu = Array.from(
    { length: 20 },
    (_, at) => `<a href="${cleanPage(at, 'en').path}">Page ${at}</a>`,
  ).join(' ');
  const near = Array.from({ length: LIST }, (_, at) => n * LIST + at + 1).filter(
    (other) => other < pages,
  );
  const links = near
    .map((other) => `<li><a href="${cleanPage(other, 'en').path}">Note ${other}</a></li>`)
    .join('');
  const more = paragraphsOf(n + 50_000, 'en', 6)
    .map((text) => `<p>${text}</p>`)
    .join('');
  const path = n ? made.path : '/';
  const html = htmlOf({
    ...made,
    path,
    navigation: drawing + menu,
    alternates: [],
    canonical: ORIGIN + path,
    body: `${made.body}${more}<ul>${links}</ul>`,
  });
  return { path, html };
}

try {
  for (let n = 0; n < pages; n++) {
    const { path, html } = page(n);
    const file = join(folder, fileOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    bytes += html.length;
  }
  writeFileSync(join(folder, 'og.png'), '');
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const cpu = process.cpuUsage();
  const linter = siteLinter(
    lintOptions.parse({}),
    {
      root: folder,
      output: folder,
      url: `${ORIGIN}/`,
      now: new Date('2026-11-24'),
      locales: [{ id: 'en', tag: 'en' }],
      findSource(path) {
        const n = Number(/-(\d+)\/$/.exec(path)?.[1] ?? 0);
        const keyphrase = keyphraseOf(n, 'en');
        const fields = { title: keyphrase };
        return sourceOf(path, { fields, body: '', keyphrase, takesKeyphrase: true });
      },
    },
    'always',
    {},
    'dist',
  );
  for await (const built of builtPages(folder)) linter.page(built.page);
  const findings = linter.end();
  const used = process.cpuUsage(cpu);
  console.log(
    JSON.stringify({
      pages,
      cpuSeconds: (used.user + used.system) / 1e6,
      seconds: (performance.now() - started) / 1000,
      bytes: Math.max(before, process.resourceUsage().maxRSS * 1024),
      megabytes: bytes / 1e6,
      findings: findings.length,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
