import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { testSite } from './build-site.ts';
import { filesOf } from './files-of.ts';

const blogs = fileURLToPath(new URL('./old-blogs/', import.meta.url));

it('builds what was imported from three old blogs, without an error, at new addresses and old ones', async () => {
  const site = testSite();
  const before = filesOf(blogs);
  for (const [name, posts] of [['hugo', 3], ['jekyll', 3], ['next', 2]] as const) {
    const { code, stdout } = await site.run(['import', join(blogs, name)]);
    expect({ name, code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toContain(`Imported ${posts} posts (read as ${name})`);
    expect(stdout).toContain('none lost');
  }
  const again = await site.run(['import', join(blogs, 'hugo')]);
  expect(again.stdout).toContain('Imported 0 posts');
  expect(filesOf(blogs)).toEqual(before);

  const { code, stdout, stderr } = await site.build({ MARQUEE_NOW: '2026-11-24' });
  expect({ code, said: stdout + stderr }).toMatchObject({ code: 0 });
  expect(stdout + stderr).not.toMatch(/ error MQ|MQ1606/);
  const built = site.dist();
  const page = (path: string) => {
    expect(built).toHaveProperty([`${path}index.html`]);
    return readFileSync(join(site.folder, 'dist', path, 'index.html'), 'utf8');
  };
  const pages = ['leaf-sizes', 'water', 'braces', 'first-flush', 'second-flush', 'minor-heat', 'quiet-days'];
  for (const name of pages) expect(page(`blog/${name}/`)).toContain('<h1');
  expect(built).not.toHaveProperty(['blog/heat/index.html']);
  for (const tag of ['c', 'cpp', 'c-sharp', 'google-plus']) page(`blog/tags/${tag}/`);

  // Old addresses lead on, also those that look like a file's by a dot.
  for (const old of ['2013/1.0.0_released/', 'v2.0/', '2013/07/how-a-program-sorts-leaves/'])
    expect(page(old)).toContain('0; url=/blog/leaf-sizes/');
  expect(built).toHaveProperty(['old/leaf-sizes.html']);
  expect(built).toHaveProperty(['2019/04/20/first-flush.html']);

  const text = page('blog/leaf-sizes/');
  expect(text).toMatch(/<img[^>]*alt="A sieve with a black rim"/);
  expect(text.match(/href="\/blog\/water\/"/g)!.length).toBeGreaterThan(1);
  const braces = page('blog/braces/');
  expect(braces).toContain('{rain, well}');
  expect(braces).toMatch(/Array(?:&lt;|&#60;|&#x3C;)string/);
  expect(braces).toContain('{{ .Title }}');
  expect(page('blog/second-flush/')).toContain('{{ leaf }}');
  expect(page('blog/minor-heat/')).toContain('{2 + 3}');
  expect(page('blog/first-flush/')).toContain('Mei Lin');
  expect(page('blog/authors/mei/')).toContain('Picks leaves before the sun is on them.');
});
