import { hero, page, post } from '../good-site.ts';
import type { BrokenCase } from './case.ts';

/** Pages in each other’s place, and names that are no addresses. */
export const addresses: BrokenCase[] = [
  {
    name: 'one post as .md and .mdx',
    files: { 'content/blog/en/both.md': post(), 'content/blog/en/both.mdx': post() },
    file: 'content/blog/en/both.mdx',
    code: 'MQ1301',
    says: 'content/blog/en/both.md',
  },
  {
    name: 'a slug that is the file name of another post',
    files: { 'content/blog/en/slug-taken.md': post({ slug: 'grain-rain' }) },
    code: 'MQ1301',
    line: 6,
    says: 'content/blog/en/grain-rain.mdx',
    found: '/blog/grain-rain/',
  },
  {
    name: 'a page as .yaml and .mdx',
    files: {
      'content/landing/double/page.yaml': page(hero),
      'content/landing/double/page.mdx': `---\n${page(hero)}---\n`,
    },
    file: 'content/landing/double/page.yaml',
    code: 'MQ1301',
    says: 'page.mdx',
  },
  ...['blog', 'search', 'splash', 'thanks'].map((word): BrokenCase => ({
    name: `a page called ${word}`,
    files: { [`content/landing/${word}/page.yaml`]: page(hero) },
    code: 'MQ1301',
    says: 'makes itself',
    found: `/${word}/`,
    fix: `about-${word}`,
  })),
  {
    name: 'a page called like a language',
    files: { 'content/landing/zh-cn/page.yaml': page(hero) },
    code: 'MQ1301',
    found: '/zh-cn/',
  },
  {
    name: 'a page called _v',
    files: { 'content/landing/_v/page.yaml': page(hero) },
    code: 'MQ1302',
    found: '_v',
    others: 1,
  },
  {
    name: 'a post called like the list of tags',
    files: { 'content/blog/en/tags.md': post() },
    code: 'MQ1301',
    found: '/blog/tags/',
  },
  ...(
    [
      ['that climbs', '../../etc/passwd', 'etc-passwd'],
      ['with a slash', 'spring/rain', 'spring-rain'],
      ['in capitals', 'Grain-Rain-Tea', 'grain-rain-tea'],
      ['with spaces', 'grain rain tea', 'grain-rain-tea'],
      ['with encoded dots', '%2e%2e', 'grain-rain'],
    ] as const
  ).map(([name, slug, better], index): BrokenCase => ({
    name: `a slug ${name}`,
    files: { [`content/blog/en/slug-${index}.md`]: post({ slug: JSON.stringify(slug) }) },
    code: 'MQ1302',
    line: 6,
    found: slug,
    fix: `slug: ${better}`,
  })),
  {
    name: 'a file name with spaces and capitals',
    files: { 'content/blog/en/My Spring Tea.md': post() },
    code: 'MQ1302',
    found: 'My Spring Tea',
    fix: 'my-spring-tea',
  },
  {
    name: 'a file name with a dot',
    files: { 'content/blog/en/tea.v2.md': post() },
    code: 'MQ1302',
    fix: 'tea-v2',
  },
  {
    name: 'a folder with an encoded dot',
    files: { 'content/landing/%2e%2e/page.yaml': page(hero) },
    code: 'MQ1302',
    found: '%2e%2e',
  },
  ...(['index', '_index'] as const).map((name): BrokenCase => ({
    name: `a text in the place of the list of posts (${name})`,
    files: { [`content/blog/en/${name}.md`]: post() },
    code: 'MQ1301',
    says: 'makes itself',
    fix: 'content/blog/en/grain-rain/index.md',
  })),
];
