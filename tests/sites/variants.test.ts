import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testSite } from './build-site.ts';

const hello = {
  'content/media/door.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" />',
  'content/blog/en/hello.short.yaml': 'title: Hello in short\n',
  'content/blog/zh-cn/hello.warm.mdx': '---\ntitle: 你好啊\n---\n\n另一段文字。\n',
  'content/landing/home/b.yaml': 'blocks: { hero: { headline: Another site } }\n',
  'content/landing/home/whole.mdx':
    '---\ntitle: Whole\ndescription: A page.\nblocks:\n  - { id: hero, type: hero, layout: centered, headline: A whole page }\n  - { id: text, type: content }\n---\n\nWords of the whole page.\n',
  'content/splash/open.mdx':
    '---\ntitle: Come in\ndescription: The door is open.\npicture: { src: door.svg, decorative: true }\naction: { label: Look, href: /blog/ }\nstart: 2026-01-01\nend: 2027-01-01\n---\n\nWords of the door.\n',
  'content/splash/open/warm.yaml': 'action: { label: Come and look }\n',
};

it('builds variants of posts, announcements and the front page at hidden addresses', async () => {
  const site = testSite(hello);
  const { code, stderr } = await site.build();
  expect(code, stderr).toBe(0);
  const page = (path: string) => readFileSync(join(site.folder, 'dist', path, 'index.html'), 'utf8');
  const variants: [address: string, control: string, ...texts: string[]][] = [
    ['_v/blog/hello/short/', '/blog/hello/', 'Hello in short', 'Some words'],
    ['_v/zh-cn/blog/hello/warm/', '/zh-cn/blog/hello/', '你好啊', '另一段文字'],
    ['_v/home/b/', '/', 'Another site'],
    ['_v/home/whole/', '/', 'A whole page', 'Words of the whole page.'],
    ['_v/splash/open/warm/', '/splash/open/', 'Come and look', 'Words of the door.'],
  ];
  for (const [address, control, ...texts] of variants) {
    const html = page(address);
    for (const text of texts) expect(html).toContain(text);
    expect(html).toContain(`rel="canonical" href="https://small.example${control}"`);
    expect(html).toContain('name="robots" content="noindex"');
    expect(html).not.toMatch(/rel="alternate" hreflang|data-pagefind-body/);
  }
  // Nothing leads there.
  for (const path of ['', 'blog/', 'blog/archive/', 'zh-cn/blog/', 'splash/open/'])
    expect(page(path)).not.toMatch(/_v\/|Hello in short|你好啊|Come and look/);
});
