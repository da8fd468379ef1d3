import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { convert } from './convert.ts';
import { missing, outputWords, unsafeOutput } from './visible-words.ts';

/** Pieces of a post; `@` stands for a word that must be seen, `¤` for one that must at least be kept. */
const BLOCKS = [
  '@',
  '# @',
  '## @ {#id}',
  '@\n===',
  '@\n---',
  '> @ @',
  '- @\n  - @',
  '1. @\n\n   @',
  '    @ {@} <b>',
  '```js\n@ <b> {{ @ }}\n```',
  '| @ | <@> |\n| --- | --- |\n| {@} | `@` |',
  '<div>@</div>',
  '<div>\n\n@\n\n</div>',
  '<div>\n  <p>@\n  <p style="color:red">@\n</div>',
  '</div>@',
  '<p>@ <b>@',
  '<pre><code>@ {@}\n\n@</code></pre>',
  '<script>\n@("@");\n\n@\n</script>',
  '<script src="https://a.example/b.js"></script>',
  '<style>\n.a { content: "¤" }\n</style>',
  '<!-- ¤ -->',
  '<!-- ¤\n\n¤ -->',
  '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
  '<iframe src="https://a.example/b" title="@"></iframe>',
  '<table><tr><td>@<td>@</table>',
  '<details><summary>@</summary>\n\n@\n\n</details>',
  '{{< figure src="known.png" alt="@" caption="@ @" >}}',
  '{{< youtube dQw4w9WgXcQ >}}',
  '{{% note %}}\n@\n{{% /note %}}',
  '{{< unknown >}}\n@\n{{< /unknown >}}',
  '{{< unknown "¤ ¤" >}}',
  '{{< highlight js >}}\n@ {{< x >}}\n{{< /highlight >}}',
  '{{< broken "@',
  '![@](gone.png)',
  '![@](known.png "@")',
  '[^1]: ¤',
  'import @ from',
  'export @',
  '<textarea>@</textarea>',
  '<title>@',
  '<svg><text>@</text></svg>',
  '<img src=known.png alt="@">',
  '***',
  '<h1>@</h1>',
];
const SPANS = [
  '@',
  '**@**',
  '_@_',
  '`@`',
  '`` @ ` ``',
  '[@](https://a.example)',
  '[@](./other.md)',
  '<https://a.example>',
  '<@@a.example>',
  'Array<@>',
  'Map<@, @>',
  '{@}',
  '{ @',
  '@ }',
  '<b>@',
  '</i>@',
  '<em>@</em>',
  '<span onclick="x()" style="y">@</span>',
  '<a href="javascript:x()">@</a>',
  '@<br>@',
  '<@ @',
  'a < @ > b',
  '<!-- ¤ -->',
  '{{< icon "¤" >}}',
  '{{ @ }}',
  '{% ¤ %}',
  '<@>',
  '<Foo>@</Foo>',
  '<input>@',
  '<option> @',
  '&lt;@&gt;',
  '\\{@\\}',
  '\\<@>',
  '~~@~~',
  '$@$',
  '[^1]',
  '<script>@</script>',
  '@\n@',
];

const MDX = [
  "import X from './x'",
  'export const a = "¤"',
  '<Card title="@ @">\n  @\n\n  - @\n</Card>',
  '<Tabs>\n  <Tab label="@">\n    @ **@**\n  </Tab>\n</Tabs>',
  "{'@'}",
  '{/* ¤ */}',
  '@ {`@`} <Term>@</Term>',
  '<Callout type="tip" title="@">\n@\n</Callout>',
  '<div className="x" style={{ color: 1 }}>\n  @\n</div>',
  '<Image src="known.png" alt="@" />',
  '<>\n@\n</>',
  '{@}',
  '<YouTube id="dQw4w9WgXcQ" title="@" />',
  '<Link href="/x/">@</Link>',
  '- @\n  <Card title="@ @">@</Card>',
  '> <Card>@</Card>',
  '| @ | <b>@</b> |\n| --- | --- |\n| {"@"} | <br /> |',
  '# @',
  '@',
  '```js\n<@ />\n```',
  '@<br />@',
];

const span = fc.constantFrom(...SPANS);
const paragraph = fc.array(span, { minLength: 1, maxLength: 4 }).map((spans) => spans.join(' '));
const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  { weight: 2, arbitrary: fc.constantFrom(...BLOCKS) },
);
const post = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((blocks) => blocks.flat().join(''));

/** Every `@` and `¤` mark becomes a word of its own. */
function spell(template: string): { source: string; seen: string[]; kept: string[] } {
  const seen: string[] = [];
  const kept: string[] = [];
  const source = template.replace(/@(?!a\.example)|¤/g, (mark) => {
    const word = `w${seen.length + kept.length}x`;
    (mark === '@' ? seen : kept).push(word);
    return word;
  });
  return { source, seen, kept };
}

const mdx = fc
  .array(fc.constantFrom(...MDX), { minLength: 1, maxLength: 5 })
  .map((blocks) => blocks.join('\n\n'));

it('no word of MDX is lost', () => {
  fc.assert(
    fc.property(mdx, (template) => {
      const { source, seen, kept } = spell(template);
      const { text, extension } = convert(source, { kind: 'astro', mdx: true });
      expect(missing([...seen, ...kept], text.match(/w\d+x/g) ?? []), 'kept').toEqual([]);
      expect(missing(seen, outputWords(text, extension)), 'seen').toEqual([]);
      expect(unsafeOutput(text, extension)).toEqual([]);
    }),
    {
      numRuns: Number(process.env['MARQUEE_RUNS'] ?? 400),
      seed: Number(process.env['MARQUEE_SEED'] ?? 20260420),
    },
  );
}, 600_000);

it('no word is lost, whatever stands beside it', () => {
  fc.assert(
    fc.property(
      post,
      fc.constantFrom('hugo' as const, 'zola' as const, 'jekyll' as const, 'next' as const),
      (template, kind) => {
        const { source, seen, kept } = spell(template);
        const { text, extension } = convert(source, { kind });
        expect(missing([...seen, ...kept], text.match(/w\d+x/g) ?? []), 'kept').toEqual([]);
        const visible = outputWords(text, extension);
        // A comment that never ends, and a note that nothing refers to, are not seen in the source either.
        if (!/<!--|\[\^1\]:/.test(source)) expect(missing(seen, visible), 'seen').toEqual([]);
        expect(unsafeOutput(text, extension)).toEqual([]);
      },
    ),
    {
      numRuns: Number(process.env['MARQUEE_RUNS'] ?? 400),
      seed: Number(process.env['MARQUEE_SEED'] ?? 20260420),
    },
  );
}, 600_000);
