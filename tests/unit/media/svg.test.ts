import { describe, expect, it } from 'vitest';
import { unsafeParts } from '../../../integrations/media/library/svg.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" ${attributes}>${inside}</svg>`;

const bomb = (levels: number) =>
  svg(
    '<g id="a0"><path d="M0 0"/></g>' +
      Array.from(
        { length: levels },
        (_, n) => `<g id="a${n + 1}">${`<use href="#a${n}"/>`.repeat(10)}</g>`,
      ).join(''),
  );

const unsafe: [name: string, text: string][] = [
  ['a script', svg('<script>alert(1)</script>')],
  [
    'a script of the SVG prefix',
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:script/></svg:svg>',
  ],
  [
    'a script in another namespace',
    svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml">1</x:script>'),
  ],
  ['a handler', svg('<path d="M0 0" onload="go()"/>')],
  ['a handler in capitals', svg('', 'ONLOAD="go()"')],
  ['HTML', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
  ['a picture elsewhere', svg('<image href="https://other.example/x.png"/>')],
  ['a picture beside it', svg('<image xlink:href="x.png"/>')],
  ['a drawing as data', svg('<image href="data:image/svg+xml;base64,PHN2Zz4="/>')],
  ['a use elsewhere', svg('<use href="other.svg#a"/>')],
  ['code in a link', svg('<a href="java&#115;cript:alert(1)"><path/></a>')],
  ['code in a link with a tab', svg('<a xlink:href="java&#9;script:alert(1)"><path/></a>')],
  ['an animated address', svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>')],
  ['a font elsewhere', svg('<style>@font-face{src:url(https://other.example/f.woff)}</style>')],
  ['an import', svg("<style>@import 'x.css';</style>")],
  ['an escaped url', svg('<path style="fill:\\75rl(https://other.example)"/>')],
  ['a fill elsewhere', svg('<path fill="url(https://other.example/a.svg#b)"/>')],
  ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
  ['a style sheet', `<?xml-stylesheet href="x.css"?>${svg('')}`],
  ['a base', svg('', 'xml:base="https://other.example/"')],
  ['an element that is none', svg('<blink/>')],
  ['another root', '<html><body/></html>'],
  ['nothing', ''],
  ['repetitions without end', bomb(9)],
  ['a circle', svg('<g id="a"><use href="#a"/></g>')],
  ['a very deep nest', svg('<g>'.repeat(3000) + '</g>'.repeat(3000))],
  [
    'a very long chain',
    svg(Array.from({ length: 9000 }, (_, n) => `<use id="u${n}" href="#u${n + 1}"/>`).join('')),
  ],
];

const safe: [name: string, text: string][] = [
  ['paths and a title', svg('<title>A leaf</title><path d="M0 0h3" fill="#333"/>')],
  [
    'gradients',
    svg('<linearGradient id="g"/><rect fill="url(#g)"/><rect style="fill:url(\'#g\')"/>'),
  ],
  ['a use within', svg('<g id="a"/><use xlink:href="#a"/>')],
  ['a picture as data', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
  ['a link', svg('<a href="https://guyu.example/"><path/></a>')],
  [
    'notes of a drawing program',
    svg(
      '<metadata><rdf:RDF xmlns:rdf="r"/></metadata><sodipodi:namedview xmlns:sodipodi="s" id="v"/>',
    ),
  ],
  [
    'a plain document type',
    `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">${svg('')}`,
  ],
  ['an animation', svg('<circle r="2"><animate attributeName="r" from="1" to="2"/></circle>')],
];

describe('a drawing is refused for', () => {
  it.each(unsafe)('%s', (_, text) => expect(unsafeParts(text)).not.toEqual([]));
});

describe('a drawing may have', () => {
  it.each(safe)('%s', (_, text) => expect(unsafeParts(text)).toEqual([]));
});

it('names the line', () => {
  const text = svg('\n<path/>\n<script>1</script>\n');
  expect(unsafeParts(text)).toEqual([
    { line: 3, message: expect.stringContaining('does not need'), found: '<script>' },
  ]);
});
