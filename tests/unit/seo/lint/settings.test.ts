import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../../../integrations/seo/lint/rules.ts';
import { severityOf } from '../../../../integrations/seo/lint/severity.ts';
import { unknownRules } from '../../../../integrations/seo/lint/unknown-rules.ts';
import { cleanSite, lintFixture } from './fixture/site.ts';

const thin = ruleOf('content-thin')!;

describe('severityOf', () => {
  const severity = severityOf({
    rules: { 'content-thin': 'info' },
    paths: [
      { path: '/blog/**', rules: { 'content-thin': 'error' } },
      { path: ['/blog/tags/**'], rules: { 'content-thin': 'off' } },
    ],
  });

  it('goes from the page to the last path that says so, to the site, to the rule', () => {
    expect(severity(thin, '/blog/tags/tea/', { 'content-thin': 'warning' })).toBe('warning');
    expect(severity(thin, '/blog/tags/tea/')).toBe('off');
    expect(severity(thin, '/blog/tea/')).toBe('error');
    expect(severity(thin, '/visit/')).toBe('info');
    expect(severity(ruleOf('h1-missing')!, '/blog/tea/')).toBe('error');
  });

  it('holds in a run', () => {
    const site = cleanSite(10);
    const page = [...site.pages.values()][2]!;
    page.title = 'Hi';
    const told = () =>
      lintFixture(site)
        .filter(({ rule }) => rule === 'title-short')
        .map(({ severity }) => severity);
    expect(told()).toEqual(['info']);
    site.options = { rules: { 'title-short': 'error' } };
    expect(told()).toEqual(['error']);
    site.sources.get(page.path)!.rules = { 'title-short': 'off' };
    expect(told()).toEqual([]);
  });
});

describe('unknownRules', () => {
  it('names the likeliest rule, in front matter, for the site and for paths', () => {
    const found = unknownRules({
      seo: {
        rules: { 'title-lnog': 'off' },
        lint: {
          rules: { 'h1-missing': 'off' },
          paths: [{ path: '/', rules: { nonsense: 'off' } }],
        },
      },
    });
    expect(found.map(({ path, fix }) => [path.join('.'), fix])).toEqual([
      ['seo.rules.title-lnog', 'title-long: off'],
      ['seo.lint.paths.0.rules.nonsense', 'marquee check --rules lists all of them.'],
    ]);
  });

  it.each([undefined, null, 'text', { seo: 3 }, { seo: { lint: { paths: 'x', rules: [] } } }])(
    'takes %j',
    (data) => {
      expect(unknownRules(data)).toEqual([]);
    },
  );
});
