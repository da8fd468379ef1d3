import { expect, test } from 'vitest';
import { searchable } from '../../../integrations/search/extract.ts';

const page = (body: string, lang = 'zh-CN') =>
  `<!doctype html><html lang="${lang}"><body><nav>Menu</nav>${body}</body></html>`;

test('a page that is not marked is not searchable', () => {
  expect(searchable(page('<main>Tea</main>'))).toBeUndefined();
});

test('headings keep their rank and their place, text its words, the page its language', () => {
  const html = searchable(
    page(
      '<main data-pagefind-body><h2 id="rain">Rain &amp; tea</h2><p>One</p><p>Two <b>three</b></p></main><p>After</p>',
    ),
  );
  expect(html).toBe(
    '<html lang="zh-CN"><body data-pagefind-body>\n<h2 id="rain">Rain &amp; tea</h2>\nOne\nTwo three</body></html>'.replace(
      '>\n<h2',
      '><h2',
    ),
  );
});

test('what is to be ignored stays out, also scripts and nested parts', () => {
  const html = searchable(
    page(
      '<main data-pagefind-body>in<aside data-pagefind-ignore>out<b>out</b></aside><script>out</script><img alt="x"> still in</main>',
    ),
  );
  expect(html).not.toContain('out');
  expect(html).toMatch(/in\s* still in/);
});

test('a heading cannot break out of the document that Pagefind reads', () => {
  expect(
    searchable(page('<main data-pagefind-body><p>&lt;script&gt;x&lt;/script&gt;</p></main>')),
  ).not.toContain('<script>');
});
