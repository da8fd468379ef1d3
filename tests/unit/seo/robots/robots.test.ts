import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { crawlers } from '../../../../integrations/seo/robots/crawlers.ts';
import { robotsOptions } from '../../../../integrations/seo/robots/options.ts';
import { robots } from '../../../../integrations/seo/robots/robots.ts';
import { robotsTxt } from '../../../../integrations/seo/robots/robots-txt.ts';
import { consumed, testSite } from '../pages.ts';

const facts = {
  disallow: ['/_v/'],
  sitemap: 'https://guyu.example/sitemap-index.xml',
  preview: false,
};

/** Whether a crawler may ask for a path, as RFC 9309 reads the file: its own group, else that of all. */
function allowed(text: string, token: string, path: string): boolean {
  const groups = text.split('\n\n').filter((part) => part.includes('User-agent:'));
  const group =
    groups.find((part) =>
      part.split('\n').some((line) => line.toLowerCase() === `user-agent: ${token.toLowerCase()}`),
    ) ?? groups.find((part) => part.includes('User-agent: *'))!;
  return !group
    .split('\n')
    .some((line) => line.startsWith('Disallow: ') && path.startsWith(line.slice(10)));
}

describe('policies for AI crawlers', () => {
  const may = (ai: 'allow' | 'search-only' | 'block') => {
    const text = robotsTxt({ ...facts, ai });
    return ['GPTBot', 'OAI-SearchBot', 'ChatGPT-User', 'Google-Extended', 'Googlebot'].filter(
      (token) => allowed(text, token, '/blog/'),
    );
  };

  it('allow: everybody', () => expect(may('allow')).toHaveLength(5));
  it('search-only: all but training', () =>
    expect(may('search-only')).toEqual(['OAI-SearchBot', 'ChatGPT-User', 'Googlebot']));
  it('block: search engines only', () => expect(may('block')).toEqual(['Googlebot']));

  it('every crawler is named once, with a source', () => {
    expect(new Set(crawlers.map(({ token }) => token.toLowerCase())).size).toBe(crawlers.length);
    for (const { source } of crawlers) expect(URL.canParse(source)).toBe(true);
  });
});

it('keeps all crawlers from variants, and leads them to the sitemap', () => {
  expect(robotsTxt({ ...facts, ai: 'allow' })).toBe(
    'User-agent: *\nDisallow: /_v/\n\nSitemap: https://guyu.example/sitemap-index.xml\n',
  );
  expect(robotsTxt({ ...facts, ai: 'allow', disallow: [], sitemap: undefined })).toBe(
    'User-agent: *\nAllow: /\n',
  );
});

it('keeps everybody from a site that is shown for review', () => {
  const text = robotsTxt({ ...facts, ai: 'allow', preview: true });
  expect(allowed(text, 'Googlebot', '/')).toBe(false);
  expect(text).not.toContain('Sitemap');
});

describe('the file', () => {
  const output = () => {
    const folder = mkdtempSync(join(tmpdir(), 'marquee-robots-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  };
  const options = robotsOptions.parse({ disallow: ['/drafts/'] });

  it('names a sitemap only where there is one, and paths with the base of the site', async () => {
    const site = testSite({ output: output(), url: 'https://guyu.example/tea/' });
    const without = await consumed(robots(options, site), {});
    expect(without.files['robots.txt']).toBe(
      'User-agent: *\nDisallow: /tea/_v/\nDisallow: /tea/drafts/\n',
    );
    expect(without.problems.map(({ code }) => code)).toEqual(['MQ1921']);
    writeFileSync(join(site.output, 'sitemap-index.xml'), '');
    const { files } = await consumed(robots(options, site), {});
    expect(files['robots.txt']).toContain('Sitemap: https://guyu.example/tea/sitemap-index.xml');
  });

  it('is not written over one that the site has itself', async () => {
    const site = testSite({ output: output() });
    writeFileSync(join(site.output, 'robots.txt'), 'own');
    const { files, problems } = await consumed(robots(options, site), {});
    expect(files).toEqual({});
    expect(problems.map(({ code }) => code)).toEqual(['MQ1920']);
  });
});
