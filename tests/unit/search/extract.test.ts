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
      'en',
    ),
  );
  expect(html).toBe(
    '<html lang="en"><body data-pagefind-body>\n<h2 id="rain">Rain &amp; tea</h2>\nOne.\n\nTwo three.\n</body></html>'.replace(
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

test('text that follows a paragraph does not stick to it', () => {
  const html = searchable(page('<main data-pagefind-body><p>to order.</p><a>Read on</a></main>'));
  expect(html).toContain('to order.\nRead on');
});

test.each([
  ['en', 'Tea, Leaf. Jasmine pearls. White peony, 2019, A mug. '],
  ['zh-CN', 'Tea，Leaf。Jasmine pearls。White peony, 2019，A mug。'],
])('of a table stay the words, a row a sentence (%s)', (lang, expected) => {
  const html = searchable(
    page(
      '<main data-pagefind-body><table><tr><th>Tea</th><th>Leaf</th></tr><tr><td>Jasmine pearls</td><td>3 g</td></tr>' +
        '<tr><td>< 90 ml</td><td>–</td></tr><tr><td><b>White peony</b>, 2019</td><td><p>A mug</p></td></tr></table></main>',
      lang,
    ),
  );
  expect(html).toContain(`\n${expected}\n`);
});

test('words of a cell do not stick together where a line or a caption ends', () => {
  const html = searchable(
    page(
      '<main data-pagefind-body><table><caption>Teas we pour</caption><tr><td>green<br>tea</td>' +
        '<td><p>white</p><p>peony</p></td><td><ul><li>cup</li><li>bowl</li></ul></td></tr></table></main>',
      'en',
    ),
  );
  expect(html).toContain('\nTeas we pour. green tea, white peony, cup bowl. \n');
});

test('tags stand at the end, as a sentence', () => {
  const html = searchable(
    page(
      '<main data-pagefind-body><ul><li><a rel="tag">旧俗</a></li><li><a rel="tag">秋</a></li></ul><p>喝茶</p></main>',
    ),
  );
  expect(html).toMatch(/body>\s*喝茶。\s*旧俗、秋。<\/body>/);
});

test('code stays out', () => {
  expect(
    searchable(page('<main data-pagefind-body>in<pre><code>2026-01-08,97</code></pre></main>')),
  ).not.toContain('2026');
});
