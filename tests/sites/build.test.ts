import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testSite } from './build-site.ts';

const post = (fields: string, body = 'Some words.') => `---\n${fields}\n---\n\n${body}\n`;

describe('a good site', () => {
  it('is built into dist/, with the same bytes for the same content and day', async () => {
    const [first, second] = [testSite({}, { cold: true }), testSite({}, { cold: true })];
    const { code, stderr } = await first.build();
    expect(code, stderr).toBe(0);
    expect(Object.keys(first.dist())).toEqual(
      expect.arrayContaining([
        '404.html',
        'index.html',
        'blog/hello/index.html',
        'zh-cn/index.html',
        'zh-cn/blog/hello/index.html',
      ]),
    );
    expect((await second.build()).code).toBe(0);
    expect(second.dist()).toEqual(first.dist());
    // Once more over its own caches.
    expect((await first.build()).code).toBe(0);
    expect(first.dist()).toEqual(second.dist());
  });

  it('holds posts that lie in folders, and the files that pages link to', async () => {
    const site = testSite({
      'content/blog/en/dew/index.md': post(
        'title: Dew\ndescription: In the morning.\npublishDate: 2026-04-20\nauthors: [ada]',
        'The [menu](/media/menu.pdf).',
      ),
      'content/media/menu.pdf': '%PDF-1.4\n%%EOF\n',
      'content/media/unlinked.pdf': '%PDF-1.4\n%%EOF\n',
      'public/.gitkeep': '',
    });
    const { code, stdout, stderr } = await site.build();
    expect(code, stdout + stderr).toBe(0);
    const files = Object.keys(site.dist());
    expect(files).toEqual(expect.arrayContaining(['blog/dew/index.html', 'media/menu.pdf']));
    expect(files).not.toContain('media/unlinked.pdf');
    expect(files).not.toContain('.gitkeep');
  });

  it('shows a scheduled post from its day on, and not before', async () => {
    const site = testSite({
      'content/blog/en/later.md': post(
        'title: Later\ndescription: Comes later.\npublishDate: 2026-12-01\nauthors: [ada]',
      ),
    });
    const page = 'blog/later/index.html';
    expect((await site.build({ MARQUEE_NOW: '2026-11-30' })).code).toBe(0);
    expect(site.dist()).not.toHaveProperty([page]);
    expect(readFileSync(join(site.folder, 'dist/blog/index.html'), 'utf8')).not.toContain('Later');
    expect((await site.build({ MARQUEE_NOW: '2026-12-01' })).code).toBe(0);
    expect(site.dist()).toHaveProperty([page]);
    expect(readFileSync(join(site.folder, 'dist/blog/index.html'), 'utf8')).toContain('Later');
  });
});

describe('a broken site', () => {
  it('does not publish a text whose code fails, now or in the next build', async () => {
    const site = testSite({
      'content/blog/en/code.mdx': post(
        'title: Code\ndescription: Fails.\npublishDate: 2026-04-20\nauthors: [ada]',
        'Before {undefined.length} after.',
      ),
    });
    for (const run of [site.build, site.build]) {
      const { code, stdout, stderr } = await run();
      expect(code).toBe(1);
      expect(stdout + stderr).toContain('content/blog/en/code.mdx:8  error MQ1401');
      expect(stdout + stderr).not.toMatch(/at .*\(?node:|node_modules/);
    }
    expect(site.dist()).toEqual({});
  });

  it('ends when code fails while a page is rendered, whatever else is at work then', async () => {
    const site = testSite({
      'content/blog/en/bundled.mdx': post(
        'title: Code\ndescription: Fails.\npublishDate: 2026-04-20\nauthors: [ada]',
        "import { sep } from 'node:path'\n\nBefore {sep.nothing.length} after.",
      ),
    });
    const { code, stdout, stderr } = await site.build();
    expect(code).toBe(1);
    const said = stdout + stderr;
    expect(said).toContain('content/blog/en/bundled.mdx:10  error MQ1406');
    expect(said).toContain('/blog/bundled/');
    expect(said.split("reading 'length'")).toHaveLength(2);
    expect(said).not.toMatch(/^\s+at /m);
    expect(site.dist()).toEqual({});
  });

  it('names a text whose code never ends, and ends itself', async () => {
    const site = testSite({
      'content/blog/en/endless.mdx': post(
        'title: Endless\ndescription: Never ends.\npublishDate: 2026-04-20\nauthors: [ada]',
        '{(() => { while (true); })()}',
      ),
    });
    const { code, stderr } = await site.build({ MARQUEE_PATIENCE: '2' });
    expect(code).toBe(1);
    expect(stderr).toContain('content/blog/en/endless.mdx  warning MQ1407');
    expect(stderr).toContain('content/blog/en/endless.mdx  error MQ1407');
    expect(stderr).not.toContain(site.folder);
    expect(site.dist()).toEqual({});
  });

  it('is mended by mending the file; broken again, it prints every problem in one run, exits with 1, and leaves the last good dist/ alone', async () => {
    const site = testSite({ 'content/tags/tea.yaml': 'nmae: Tea\n' });
    expect((await site.build()).code).toBe(1);
    expect(site.dist()).toEqual({});
    site.write({ 'content/tags/tea.yaml': 'name: Tea\n' });
    expect((await site.build()).code).toBe(0);
    const before = site.dist();
    expect(before).toHaveProperty(['index.html']);
    site.write({
      'content/blog/en/hello.md': post(
        'title: Hello\ndescription: Changed.\npublishDate: 2026-02-31\nauthors: [adda]',
      ),
      'content/tags/tea.yaml': 'nmae: Tea\n',
      'content/authors/bob.yaml': 'name: [\n',
    });
    const { code, stdout, stderr } = await site.build();
    const said = stdout + stderr;
    expect(code).toBe(1);
    for (const place of ['hello.md:4', 'hello.md:5', 'tags/tea.yaml:1', 'authors/bob.yaml'])
      expect(said).toContain(place);
    expect(said).toContain('ada');
    expect(said).not.toMatch(/at .*\(?node:|node_modules/);
    expect(site.dist()).toEqual(before);
  });
});
