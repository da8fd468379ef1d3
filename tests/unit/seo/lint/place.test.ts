import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../integrations/seo/lint/place.ts';
import { sourceOf } from './fixture/site.ts';

const source = sourceOf('/a/', {
  fields: { title: 'A', description: 'B' },
  body: 'See [green](/tea/green/).\nSee [all](/tea/).\nSee [them](https://other.example/tea/).',
  takesKeyphrase: false,
});
const shared = sourceOf('/site/', { fields: {}, body: 'href: /menu/', takesKeyphrase: false });
const place = (found: Parameters<typeof placeOf>[0]) => {
  const { file, line } = placeOf(found, 'dist/a/index.html', source, [shared]);
  return [file, line];
};

describe('placeOf', () => {
  it('finds the line of a field, or the file where the field is missing', () => {
    expect(place({ field: 'description' })).toEqual(['content/a/index.md', 3]);
    expect(place({ field: 'keyphrase' })).toEqual(['content/a/index.md', 1]);
  });

  it('finds the line of a text, and an address only as a whole', () => {
    expect(place({ text: 'See [all]' })).toEqual(['content/a/index.md', 6]);
    expect(place({ text: '/tea/' })).toEqual(['content/a/index.md', 6]);
    expect(place({ text: ['/nowhere/', '/tea/green/'] })).toEqual(['content/a/index.md', 5]);
  });

  it('looks in files that all pages share, then in the built page', () => {
    expect(place({ text: '/menu/', line: 9 })).toEqual(['content/site/index.md', 3]);
    expect(place({ text: '/lost/', line: 9 })).toEqual(['dist/a/index.html', 9]);
    expect(place({})).toEqual(['content/a/index.md', undefined]);
  });
});
