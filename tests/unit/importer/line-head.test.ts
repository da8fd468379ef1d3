import { describe, expect, it } from 'vitest';
import { splitSource } from '../../../integrations/importer/read/front-matter.ts';
import { planOf } from './blog.ts';

describe('front matter in lines', () => {
  it('is that of Pelican, with lines that go on', () => {
    expect(
      splitSource(
        'Title: Rain: a report\nDate: 2013-07-05 10:20\nTags: tea,\n    rain\nSlug:\n\nIt fell.\n',
      ),
    ).toEqual({
      data: { Title: 'Rain: a report', Date: '2013-07-05 10:20', Tags: 'tea, rain' },
      raw: expect.any(String),
      body: '\nIt fell.\n',
      bodyLine: 6,
    });
  });

  it('is that of Nikola, in a comment', () => {
    const { data, body, bodyLine } = splitSource(
      '<!-- \n.. title: Rain\n.. slug: rain\n.. date: 2015-08-08 14:12:36 UTC\n.. link: \n-->\n\nIt fell.\n',
    );
    expect(data).toEqual({ title: 'Rain', slug: 'rain', date: '2015-08-08 14:12:36 UTC' });
    expect([body, bodyLine]).toEqual(['\nIt fell.\n', 7]);
  });

  it.each([
    'Note: rain fell.\n\nMore of it.\n',
    'Title: Rain\nfell all day.\n\nMore.\n',
    'Date: a word for a fruit.\n\nMore.\n',
    '<!-- .. -->\n\nRain.\n',
    '<!--\nA note: nothing.\n-->\n\nRain.\n',
    'Rain.\n',
    '\n\n',
    '',
  ])('is none of %j', (text) => {
    expect(splitSource(text)).toMatchObject({ data: {}, body: text });
  });

  it('makes posts', async () => {
    const { posts, notices } = await planOf({
      'content/rain.md':
        'Title: Rain\nDate: 2013-07-05\nCategory: Weather\nAuthors: Mei, Old Shen\nStatus: draft\n\nIt fell.\n',
    });
    expect(posts[0]).toMatchObject({ title: 'Rain', draft: true, words: { in: 2 } });
    expect(posts[0]!.text).toContain(
      'authors: [ mei, old-shen ]\ntags: [ weather ]\n---\n\nIt fell.',
    );
    expect(notices).toEqual([]);
  });
});
