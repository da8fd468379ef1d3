import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitSource } from '../../../integrations/importer/read/front-matter.ts';
import { author } from '../../../src/schemas/author.ts';
import { planOf, post, type Files } from './blog.ts';

const face =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle r="9" /></svg>';

/** The files of authors that an import would write, by id, and whom the first post names. */
async function authorsOf(files: Files) {
  const { entries, posts, assets } = await planOf(files);
  const people = entries.filter(({ type }) => type === 'authors');
  for (const { text } of people) expect(author.safeParse(parse(text)).error).toBeUndefined();
  return {
    texts: Object.fromEntries(people.map(({ id, text }) => [id, text])),
    told: Object.fromEntries(people.map(({ id, text }) => [id, parse(text)])),
    named: splitSource(posts[0]!.text).data['authors'],
    copied: assets.map(({ target }) => target),
  };
}

describe('authors of the old site', () => {
  it('come from Jekyll’s data by the id that posts name, with picture, words and links', async () => {
    const { told, named, copied, texts } = await authorsOf({
      '_config.yml': 'url: https://old.example\n',
      '_data/authors.yml': [
        'mei_lin:',
        '  name: Mei Lin',
        '  bio: "[Counts](https://a.example) leaves, <em>slowly</em>."',
        '  picture: /assets/img/mei.svg',
        '  email: mei@old.example',
        '  web: https://mei.example/about',
        '  github: mei-lin',
        'nobody:',
        '  name: Nobody Inparticular',
      ].join('\n'),
      'assets/img/mei.svg': face,
      '_posts/2024-05-01-rain.md': post(undefined, 'Tea.', 'author: Mei_Lin\n'),
      '_posts/2024-05-02-snow.md': post(undefined, 'Tea.', 'authors: [Mei Lin, Old Shen]\n'),
    });
    expect(named).toEqual(['mei-lin']);
    expect(told).toEqual({
      'mei-lin': {
        name: 'Mei Lin',
        bio: 'Counts leaves, slowly.',
        avatar: { src: 'import/authors/mei.svg', decorative: true },
        links: [
          { label: 'mei.example', href: 'https://mei.example/about' },
          { label: 'GitHub', href: 'https://github.com/mei-lin' },
        ],
      },
      'old-shen': { name: 'Old Shen' },
    });
    expect(copied).toEqual(['content/media/import/authors/mei.svg']);
    expect(texts['mei-lin']).toContain('#   email: mei@old.example');
  });

  it('keep their picture when pictures have to be looked at twice', async () => {
    const { told, copied } = await authorsOf({
      '_config.yml': '',
      '_data/authors.yml': 'mei: { name: Mei, avatar: /mei.svg }',
      'mei.svg': face,
      'wrong.png': 'no picture',
      '_posts/2024-05-01-rain.md': post(undefined, '![Rain](/wrong.png)', 'author: mei\n'),
    });
    expect(told['mei']).toMatchObject({ avatar: { src: 'import/authors/mei.svg' } });
    expect(copied).toContain('content/media/import/authors/mei.svg');
  });

  it.each([
    [
      'Docusaurus',
      'blog/2024-05-01-rain.md',
      {
        'docusaurus.config.js': 'export default {};',
        'blog/authors.yml':
          'mei:\n  name: Mei Lin\n  title: Counts leaves\n  socials: { x: meilin, github: mei }\n',
        'i18n/fr/docusaurus-plugin-content-blog/authors.yml': 'mei: { name: Autre }',
      },
    ],
    [
      'Hugo',
      'content/post/rain.md',
      {
        'hugo.toml': '',
        'data/authors/mei.yaml':
          'name: Mei Lin\nrole: Counts leaves\nsocial:\n  - { name: X, url: https://x.com/meilin }\n  - { name: GitHub, url: https://github.com/mei }\n',
      },
    ],
    [
      'a collection',
      '_posts/2024-05-01-rain.md',
      {
        '_config.yml': '',
        '_authors/lin.md':
          '---\nshort_name: mei\nname: Mei Lin\nposition: Counts leaves\ntwitter: "@meilin"\ngithub: mei\n---\n',
      },
    ],
    [
      'the posts themselves',
      'content/rain.md',
      {
        'content/rain.md': post(
          '2024-05-01',
          'Tea.',
          'authors:\n  - { id: mei, name: Mei Lin, title: Counts leaves, twitter: meilin, github: mei }\n',
        ),
      },
    ],
  ])('come from %s', async (_, path, files) => {
    const { told, named } = await authorsOf({
      [path]: post('2024-05-01', 'Tea.', 'authors: [mei]\n'),
      ...files,
    });
    expect(named).toEqual(['mei']);
    expect(told).toEqual({
      mei: {
        name: 'Mei Lin',
        role: 'Counts leaves',
        links: [
          { label: 'X', href: 'https://x.com/meilin' },
          { label: 'GitHub', href: 'https://github.com/mei' },
        ],
      },
    });
  });

  it('are those of this site where they are known here', async () => {
    const { told, named } = await authorsOf({
      '../site/content/authors/mei-lin.yaml': 'name: Mei Lin\n',
      '_config.yml': '',
      '_data/authors.yml': 'mei: { name: Mei Lin, bio: Another. }',
      '_posts/2024-05-01-rain.md': post(undefined, 'Tea.', 'author: mei\n'),
    });
    expect(named).toEqual(['mei-lin']);
    expect(told).toEqual({});
  });

  it('are only names where the file of authors is broken', async () => {
    const { told } = await authorsOf({
      '_config.yml': '',
      '_data/authors.yml': 'mei: [ { name',
      '_posts/2024-05-01-rain.md': post(undefined, 'Tea.', 'author: mei\n'),
    });
    expect(told).toEqual({ mei: { name: 'mei' } });
  });
});
