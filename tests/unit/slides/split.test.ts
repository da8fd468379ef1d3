import { describe, expect, it } from 'vitest';
import { splitSlides } from '../../../src/content/split-slides.ts';

const notes = (text: string) => ({ name: 'Notes', props: {}, children: [text] });

describe('a text cut into slides', () => {
  it('ends a slide at each thematic break', () => {
    const slides = splitSlides(['<h2>A</h2>\n<hr>\n<h2>B</h2><hr /><p>C</p>']);
    expect(slides.map(({ body }) => body.join('').trim())).toEqual([
      '<h2>A</h2>',
      '<h2>B</h2>',
      '<p>C</p>',
    ]);
  });

  it('keeps breaks within quotations, and signs in attributes', () => {
    const html = '<blockquote><p>A</p><hr><p>B</p></blockquote><p title="<hr>">C</p>';
    expect(splitSlides([html])).toEqual([{ body: [html], notes: [] }]);
  });

  it('takes notes out of the slide they stand in', () => {
    expect(splitSlides(['<p>A</p>', notes('say'), '<hr><p>B</p>', notes('less')])).toEqual([
      { body: ['<p>A</p>'], notes: ['say'] },
      { body: ['<p>B</p>'], notes: ['less'] },
    ]);
  });

  it('keeps components where they are', () => {
    const figure = { name: 'Figure', props: { src: 'a.jpg' }, children: [] };
    expect(splitSlides(['<hr>', figure, '<p>A</p>']).map(({ body }) => body)).toEqual([
      [figure, '<p>A</p>'],
    ]);
  });

  it('leaves out slides without anything', () => {
    expect(splitSlides(['<hr><hr>\n<p>A</p><hr>\n'])).toHaveLength(1);
    expect(splitSlides([])).toEqual([]);
  });
});
