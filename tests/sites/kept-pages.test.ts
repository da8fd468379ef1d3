import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testSite } from './build-site.ts';

const post = (title: string, part: number) =>
  `---\ntitle: ${title}\ndescription: Words.\npublishDate: 2026-02-0${part}\nauthors: [ada]\nseries: leaves\npart: ${part}\n---\n\nWords.\n`;

const splash = (from: string) =>
  `---\ntitle: Come in\ndescription: The door is open.\npicture: { src: door.svg, decorative: true }\naction: { label: Look, href: /blog/ }\nstart: ${from}\nend: 2027-01-01\n---\n\nWords.\n`;

it('links a post without translation to lists that hold it, and shows on kept pages what has changed elsewhere', async () => {
  const site = testSite({
    'content/media/door.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" />',
    'content/series/leaves.yaml': 'title: Leaves\n',
    'content/tags/plants.yaml': 'name: Plants\n',
    'content/splash/open.mdx': splash('2026-01-01'),
    'content/blog/en/first.md': post('First', 1).replace('series:', 'tags: [plants]\nseries:'),
    'content/blog/en/second.md': post('Second', 2),
    'content/landing/shop/page.yaml':
      'title: Shop\ndescription: A shop.\nblocks:\n  - { id: hero, type: hero, layout: centered, headline: A shop }\n',
  });
  expect((await site.build()).code).toBe(0);
  const page = (path: string) => readFileSync(join(site.folder, 'dist', path), 'utf8');
  const built = site.dist();
  const html = page('zh-cn/blog/first/index.html');
  const links = [...html.matchAll(/href="(\/[^"#?]*)\/"/g)].map(([, path]) => path!.slice(1));
  expect(links).toContain('blog/series/leaves');
  expect(links).toContain('zh-cn/blog/second');
  for (const link of links)
    expect(built).toHaveProperty([[link, 'index.html'].filter(Boolean).join('/')]);

  site.write({
    'content/series/leaves.yaml': 'title: Stems\n',
    'content/splash/open.mdx': splash('2026-01-02'),
    'content/authors/ada.yaml': 'name: { en: Ada, zh-cn: 阿达 }\nbio: She counts leaves.\n',
    'content/blog/en/second.md': post('Second', 2).replace('2026-02-02', '2026-02-05'),
  });
  expect((await site.build()).code).toBe(0);
  const kept = site.dist();
  expect(page('blog/first/index.html')).toContain('Stems');
  expect(page('blog/authors/ada/index.html')).toContain('She counts leaves.');
  for (const path of ['index.html', 'shop/index.html', 'blog/index.html', 'blog/first/index.html'])
    expect(page(path)).toContain(`&quot;from&quot;:${Date.UTC(2026, 0, 2)}`);
  expect((await site.run(['build', '--force'])).code).toBe(0);
  expect(site.dist()).toEqual(kept);
});
