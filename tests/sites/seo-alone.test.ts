import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { linkOf, metaOf, type Page } from '../../integrations/kit/html/page.ts';
import { readPage } from '../../integrations/kit/html/read-page.ts';
import { compiledIn, home, linkModules, runIn, shareCaches } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-alone-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
const page = (path: string) => readPage(path, read(path));
const graphOf = ({ head }: Page): Record<string, unknown>[] =>
  JSON.parse(head.data[0]!.text)['@graph'];

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('./seo-alone/', import.meta.url)), folder, { recursive: true });
  linkModules(folder);
  shareCaches(folder, inject('caches'), { cold: true });
  symlinkSync(home, join(folder, 'node_modules', 'marquee'));
  const astro = join(home, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { code, stdout, stderr } = await runIn(
    folder,
    [process.execPath, astro, 'build'],
    compiledIn(folder),
  );
  if (code !== 0) throw new Error(`The site does not build:\n${stdout}\n${stderr}`);
});

describe('marquee/seo in a site of its own', () => {
  it('gives every page a whole head', () => {
    const front = page('index.html');
    expect(front.head.titles.map(({ text }) => text)).toEqual(['Alone']);
    expect(metaOf(front, 'description')).toBe('A site of two pages.');
    expect(metaOf(front, 'google-site-verification')).toBe('abcd1234');
    expect(linkOf(front, 'canonical')).toBe('https://alone.example/tea/');
    expect(graphOf(front)[0]).toMatchObject({
      '@type': 'LocalBusiness',
      '@id': 'https://alone.example/tea/#organization',
    });
  });

  it('joins languages, each naming the other', () => {
    const versions = (path: string) =>
      page(path).head.links.flatMap(({ hreflang, href }) => (hreflang ? [`${hreflang} ${href}`] : []));
    expect(versions('rain/index.html')).toEqual([
      'en https://alone.example/tea/rain/',
      'zh-CN https://alone.example/tea/zh-cn/rain/',
      'x-default https://alone.example/tea/rain/',
    ]);
    expect(versions('zh-cn/rain/index.html')).toEqual(versions('rain/index.html'));
    expect(page('zh-cn/rain/index.html').head.titles[0]!.text).toBe('雨 | 独');
  });

  it('describes articles and questions, whatever their titles hold', () => {
    const rain = page('rain/index.html');
    const types = graphOf(rain).map((node) => node['@type']);
    expect(types).toContain('BlogPosting');
    expect(types).toContainEqual(['WebPage', 'FAQPage']);
    expect(graphOf(rain).find((node) => node['@type'] === 'BlogPosting')).toMatchObject({
      headline: 'Rain </script>',
    });
    expect(rain.head.data).toHaveLength(1);
  });

  it('makes the icons and manifests that pages link', () => {
    const links = ['index.html', 'zh-cn/rain/index.html'].flatMap((path) =>
      page(path).head.links.filter(({ rel }) => /icon|manifest/.test(rel.join())),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const { href } of links) {
      expect(href.startsWith('/tea/')).toBe(true);
      expect(existsSync(join(folder, 'dist', href.slice('/tea/'.length))), href).toBe(true);
    }
    expect(JSON.parse(read('zh-cn/site.webmanifest'))).toMatchObject({ name: '独' });
  });
});
