import { expect, it } from 'vitest';
import { articleTags } from '../../../../integrations/seo/head/article.ts';
import { facts, said, settings } from './page.ts';

it('tells times, authors, section and tags of an article', () => {
  const article = {
    published: new Date('2026-04-20'),
    modified: new Date('2026-04-21T08:30:00Z'),
    expires: new Date('2027-04-20'),
    authors: [{ name: 'Fang', url: '/blog/authors/fang/' }, { name: 'Shen' }],
    section: 'The year in tea',
    tags: ['Spring', 'Green tea'],
  };
  expect(said(articleTags(facts({ article }), settings))).toEqual([
    'article:published_time=2026-04-20',
    'article:modified_time=2026-04-21T08:30:00Z',
    'article:expiration_time=2027-04-20',
    'author=Fang',
    'author=Shen',
    'article:author=https://guyu.example/blog/authors/fang/',
    'article:section=The year in tea',
    'article:tag=Spring',
    'article:tag=Green tea',
  ]);
});

it('has nothing to say of other pages', () => {
  expect(articleTags(facts(), settings)).toEqual([]);
});
