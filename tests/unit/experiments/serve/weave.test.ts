import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../../integrations/experiments/serve/browser/align.ts';
import { withScript } from '../../../../integrations/experiments/serve/browser/install.ts';
import { weave } from '../../../../integrations/experiments/serve/browser/weave.ts';

const page = (blocks: string[], { title = 'A', main = '<main>', file = '/a.css' } = {}) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="stylesheet" href="${file}"></head>` +
  `<body>${main}${blocks.join('\n')}</main></body></html>`;
const block = (id: string, text = id) => `<section data-block="${id}"><p>${text}</p></section>`;

/** What a visitor of a variant sees: what the script does, done to the text. */
const shownTo = (html: string, name: string) =>
  html
    .replace(/<template data-in="([^"]*)">(.*?)<\/template>\n/gs, (_, into, content) =>
      into === name ? content : '',
    )
    .replace(/<(section|title) data-out="([^"]*)"[^>]*>.*?<\/\1>/gs, (all, _, out) =>
      out.split(' ').includes(name) ? '' : all,
    )
    .replace(/ data-out="[^"]*"/g, '')
    .replace(/\n/g, '');

describe('blocks of variants', () => {
  const control = page([block('hero'), block('proof'), block('form')]);

  it.each([
    ['a changed block', page([block('hero', 'other'), block('proof'), block('form')])],
    ['a block less', page([block('hero'), block('form')])],
    ['a block more', page([block('hero'), block('new'), block('proof'), block('form')])],
    ['one at the end', page([block('hero'), block('proof'), block('form'), block('new')])],
    ['another order', page([block('form'), block('hero'), block('proof')])],
    ['another title', page([block('hero'), block('proof'), block('form')], { title: 'B' })],
  ])('stand in the page: %s', (_, variant) => {
    const { html, apart } = weave({ control, variants: { b: variant }, seed: 'x.1' });
    expect(apart).toEqual([]);
    expect(shownTo(html, 'x.1:b')).toBe(variant.replace(/\n/g, ''));
    expect(shownTo(html, 'x.1:control')).toBe(control.replace(/\n/g, ''));
  });

  it('of two variants don’t meet', () => {
    const [b, c] = [
      page([block('hero', 'b'), block('form')]),
      page([block('hero', 'c'), block('proof', 'c'), block('form')]),
    ];
    const { html } = weave({ control, variants: { b, c }, seed: 'x.1' });
    expect(shownTo(html, 'x.1:b')).toBe(b.replace(/\n/g, ''));
    expect(shownTo(html, 'x.1:c')).toBe(c.replace(/\n/g, ''));
  });

  it('bring their files', () => {
    const variant = page([block('hero', 'b'), block('proof'), block('form')], { file: '/b.css' });
    const { html } = weave({ control, variants: { b: variant }, seed: 'x.1' });
    expect(html).toContain('<link rel="stylesheet" href="/b.css"></head>');
  });

  it('are not enough where more differs', () => {
    const variant = page([block('hero')], { main: '<main class="bare">' });
    const { html, apart } = weave({ control, variants: { b: variant }, seed: 'x.1' });
    expect(apart).toEqual(['b']);
    expect(html).toBe(control);
  });

  it('come and go in any way, as few as can be', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(5)), fc.array(fc.nat(5)), (a, b) => {
        const [before, after] = [a.map(String), b.map(String)];
        const found = align(before, after);
        const made: string[] = [];
        for (let at = 0; at <= before.length; at += 1) {
          made.push(...(found.in.get(at) ?? []).map((one) => after[one]!));
          if (at < before.length && !found.out.includes(at)) made.push(before[at]!);
        }
        expect(made).toEqual(after);
      }),
    ));
});

describe('the script of a page', () => {
  const policy =
    '<head><meta http-equiv="Content-Security-Policy" content="script-src \'self\'; img-src *">';

  it('is allowed by the policy before it', () => {
    const html = withScript(`${policy}<title>A</title>`, 'go()', { tests: `[{"a":"it's <b>"}]` });
    expect(html).toBe(
      `<head><meta http-equiv="Content-Security-Policy" content="script-src 'self' ` +
        `'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='; img-src *">` +
        `<script data-tests='[{"a":"it&#39;s <b>"}]'>go()</script><title>A</title>`,
    );
  });

  it('stands first where there is none', () =>
    expect(withScript('<head><meta charset="utf-8"><title>A</title>', 'go()', {})).toBe(
      '<head><meta charset="utf-8"><script>go()</script><title>A</title>',
    ));
});
