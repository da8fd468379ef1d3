import { campaign, post, settings, splash } from '../good-site.ts';
import type { BrokenCase } from './case.ts';

/** Names of things that do not exist. */
export const references: BrokenCase[] = [
  {
    name: 'an author who does not exist, with a near name',
    files: { 'content/blog/en/author.md': post({ authors: '[kiln, tasting-rom]' }) },
    code: 'MQ1201',
    line: 5,
    says: '“tasting-rom” among the authors',
    fix: 'tasting-room',
  },
  {
    name: 'an author by the name instead of the id',
    files: { 'content/blog/en/by-name.md': post({ authors: '[The Kiln]' }) },
    code: 'MQ1201',
    line: 5,
    fix: 'kiln',
  },
  {
    name: 'a tag that is near to none',
    files: { 'content/blog/en/tag.md': post({ tags: '[umbrellas]' }) },
    code: 'MQ1201',
    line: 6,
    fix: 'One of green-tea, spring',
  },
  {
    name: 'a series that does not exist',
    files: { 'content/blog/en/no-series.md': post({ series: 'brewing-notebook' }) },
    code: 'MQ1201',
    line: 6,
    fix: 'series: the-brewing-notebook',
  },
  {
    name: 'settings that suggest an author who does not exist',
    files: { 'content/site.yaml': settings.replace('blog:\n', 'blog:\n  author: killn\n') },
    code: 'MQ1201',
    line: 11,
    fix: 'author: kiln',
    alone: true,
  },
  {
    name: 'a campaign whose owner has left',
    files: { 'content/campaigns/owner.yaml': campaign({ owner: 'killn' }) },
    code: 'MQ1201',
    line: 3,
    fix: 'owner: kiln',
  },
  {
    name: 'a campaign of a page that does not exist',
    files: { 'content/campaigns/pages.yaml': campaign({ pages: '[spring-tastings]' }) },
    code: 'MQ1201',
    line: 8,
    fix: 'spring-tasting',
  },
  {
    name: 'a channel in a language that the page does not speak',
    files: {
      'content/campaigns/spoken.yaml': campaign({
        pages: '[home]',
        channels: '[{ channel: email }, { channel: partner, locale: zh-cn }]',
      }),
    },
    code: 'MQ1201',
    line: 7,
    fix: 'locale: en',
  },
  {
    name: 'a campaign of a post that does not exist',
    files: { 'content/campaigns/posts.yaml': campaign({ posts: '[grain-reign]' }) },
    code: 'MQ1201',
    line: 8,
    fix: 'grain-rain',
  },
  {
    name: 'a campaign of an announcement that does not exist',
    files: { 'content/campaigns/splash.yaml': campaign({ splash: '[qing-ming]' }) },
    code: 'MQ1201',
    line: 8,
    fix: 'qingming',
  },
  {
    name: 'an audience of a campaign that does not exist',
    files: { 'content/splash/audience.mdx': splash({ audience: '{ campaign: spring-2025 }' }) },
    code: 'MQ1201',
    line: 8,
    fix: 'campaign: spring-2026',
  },
  {
    name: 'an audience of an unknown language',
    files: { 'content/splash/audience-language.mdx': splash({ audience: '{ locales: [zh-CN] }' }) },
    code: 'MQ1202',
    line: 8,
    fix: 'zh-cn',
  },
  {
    name: 'a text in an unknown language',
    files: { 'content/tags/language.yaml': 'name:\n  en: Tea\n  zh-CN: 茶\n' },
    code: 'MQ1202',
    line: 3,
    says: '“zh-CN”',
    fix: 'zh-cn: …',
  },
  {
    name: 'a text without the default language',
    files: { 'content/tags/no-default.yaml': 'name:\n  zh-cn: 茶\n' },
    code: 'MQ1203',
    line: 1,
    says: 'no text in en',
    fix: 'en: …',
  },
  {
    name: 'a setting in an unknown language',
    files: {
      'content/site.yaml': settings.replace('tagline: Tea by', 'tagline: { en: Tea, fr: Thé } #'),
    },
    code: 'MQ1202',
    line: 2,
    says: '“fr”',
    alone: true,
  },
];
