import type { Facts } from '../../../../integrations/seo/head/facts.ts';
import type { HeadSettings } from '../../../../integrations/seo/head/settings.ts';
import type { Tag } from '../../../../integrations/seo/head/tag.ts';

export const settings: HeadSettings = {
  site: 'https://guyu.example',
  name: 'Guyu',
  trailingSlash: 'always',
};

export const facts = (more: Partial<Facts> = {}): Facts => ({
  path: '/blog/grain-rain/',
  title: 'Grain rain',
  language: 'en',
  ...more,
});

/** Tags as `name=content`, as short as tests want them. */
export const said = (tags: Tag[]): string[] =>
  tags.map(({ name, attributes, text }) => {
    const { name: key, property, rel, content, href, ...rest } = attributes;
    const more = Object.entries(rest).map(([attribute, value]) => `${attribute}:${value}`);
    return [`${property ?? key ?? rel ?? name}=${content ?? href ?? text}`, ...more].join(' ');
  });
