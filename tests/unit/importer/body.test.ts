import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../integrations/importer/options.ts';
import { convert } from './convert.ts';
import { outputWords } from './visible-words.ts';

type Case = [name: string, source: string, expected: string, kind?: Kind];

const markdown: Case[] = [
  ['keeps plain text as it is', 'Rain, *tea* and {braces}.', 'Rain, *tea* and {braces}.'],
  ['shows generics', 'An Array<string> here.', 'An Array&lt;string> here.'],
  ['shows placeholders in tables', '| <c> |\n| --- |\n| {d} |', '| &lt;c> |\n| --- |\n| {d} |'],
  [
    'leaves code alone',
    'Run `npm run <script>`.\n\n    {{< x >}} <b>',
    'Run `npm run <script>`.\n\n    {{< x >}} <b>',
  ],
  [
    'leaves addresses alone',
    'See <https://a.example> or <mei@a.example>.',
    'See <https://a.example> or <mei@a.example>.',
  ],
  ['closes what is left open', 'A <b>bold word\n\nand more.', 'A <b>bold word</b>\n\nand more.'],
  [
    'marks quotes as callouts',
    '{{% tip title="Cold brew" %}}\nSix {hours}.\n{{% /tip %}}',
    '> [!TIP] Cold brew\n>\n> Six {hours}.\n>',
  ],
  [
    'says that pictures without alt are decoration',
    'A <img src="https://a.example/b.png"> here.',
    'A <img alt="" src="https://a.example/b.png"> here.',
  ],
  ...(
    [
      ['{r cohen, fig.cap="Words", echo=FALSE}', 'r'],
      ['{.python .numberLines}', 'python'],
      [' {.brush: .php; .first-line:7;}', ' php'],
      ['{verbatim}', ''],
      ['ts [nuxt.config.ts]', 'ts title="nuxt.config.ts"'],
      ['js{}[app.js]', 'js {} title="app.js"'],
      ['js{4}', 'js {4}'],
      ['rust,linenos', 'rust linenos'],
      ["json title='a.json' icon='x'", `json title="a.json" icon='x'`],
      ['jsx:src/app.jsx', 'jsx title="src/app.jsx"'],
      ['jsx filename="app.jsx"', 'jsx title="app.jsx"'],
      ['c++ title="a.cpp"', 'c++ title="a.cpp"'],
      ['go {linenos=table,hl_lines=["1-3"]}', 'go {linenos=table,hl_lines=["1-3"]}'],
    ] as const
  ).map(([before, after]): Case => [
    `writes the fence ${before} as it is here`,
    `~~~${before}\nleaf\n~~~`,
    `~~~${after}\nleaf\n~~~`,
  ]),
  [
    'makes callouts of blocks of Docusaurus, with their titles, one in another',
    '::::warning[Mind the *lid*]\nHot.\n\n:::tip\nCold.\n:::\n::::\n\nAfter.',
    '> [!WARNING] Mind the lid\n>\n> Hot.\n>\n> > [!TIP]\n> >\n> > Cold.\n> >\n>\n\nAfter.',
    'docusaurus',
  ],
  [
    'makes callouts of blocks of VitePress, in a list too',
    '- One\n\n  ::: tip Two words\n  Rain.\n  :::\n- Next',
    '- One\n\n  > [!TIP] Two words\n  >\n  > Rain.\n  >\n\n- Next',
    'vitepress',
  ],
  [
    'makes callouts within quotes',
    '> {{% note %}}\n> Rain.\n> {{% /note %}}',
    '> \n>\n> > [!NOTE]\n> >\n> > Rain.\n> >\n>\n>',
  ],
  [
    'folds what was folded',
    '::: details More of it {open}\nRain.\n:::',
    '<details>\n<summary>More of it</summary>\n\nRain.\n\n</details>',
    'vitepress',
  ],
  ['makes callouts of Quarto', '::: {.callout-note}\nRain.\n:::', '> [!NOTE]\n>\n> Rain.\n>'],
  [
    'keeps the words and the address of a block that nobody knows',
    '::read-more{to="/old/rain" icon="i"}\nSee **it**.\n::',
    '<!-- ::read-more{to="/old/rain" icon="i"} -->\n\nSee **it**.\n\n[old.example](https://old.example/old/rain)',
    'nuxt',
  ],
  [
    'reads the values of a block and what stands in lines',
    '::u-button\n---\nlabel: Try it\nto: https://a.example/x\n---\n::\n\nA :source{src="https://a.example/v.mp4"} and std::string.',
    '[Try it](https://a.example/x)\n\nA [a.example](https://a.example/v.mp4) and std::string.',
    'nuxt',
  ],
  [
    'leaves blocks alone that are code or never end',
    '```\n:::note\n:::\n```\n\n:::note\nRain, a::b, ::c.',
    '```\n:::note\n:::\n```\n\n:::note\nRain, a::b, ::c.',
    'docusaurus',
  ],
  ['takes links out that have no address', 'A *[cup]()* and [][] []().', 'A *cup* and [][] .'],
  ...(
    [
      [
        '{% asset_img left known.png 300 "A pot" %}',
        '<figure>\n\n![A pot](../../media/import/x/known.png)\n\n<figcaption>\n\nA pot\n\n</figcaption>\n\n</figure>',
      ],
      ['See {% post_link other.md Another text %}.', 'See [Another text](/blog/other/).'],
      [
        '{% codeblock Sorting lang:js %}\nlet a;\n{% endcodeblock %}',
        'Sorting\n\n```js\nlet a;\n```',
      ],
      ['{% note warning %}\nHot.\n{% endnote %}', '> [!WARNING]\n>\n> Hot.\n>'],
      [
        '{% blockquote Lu Yu, The Classic of Tea %}\nTea is *noble*.\n{% endblockquote %}',
        '<blockquote>\n\nTea is *noble*.\n\n— Lu Yu, The Classic of Tea\n\n</blockquote>',
      ],
      ['{% raw %}{{ vue }}{% endraw %} and {{ words }}.', '{{ vue }} and {{ words }}.'],
    ] as const
  ).map(([before, after]): Case => [`reads Hexo’s ${before}`, before, after, 'hexo']),
  [
    'leaves words about templates alone',
    'A {% tag %} and {{ more }}.',
    'A {% tag %} and {{ more }}.',
    'next',
  ],
  [
    'makes a link of what a broken film would play',
    '<video style={{ a: 1 }}>\n<source src="https://a.example/b.mp4" />\n</video>',
    '<video style={{ a: 1 }}>\n[https://a.example/b.mp4](https://a.example/b.mp4)',
  ],
  [
    'reads Markdown of Docusaurus as MDX where it is MDX',
    'Rain.\n\n<!-- truncate -->\n\n<video controls style={{ a: 1 }}>\n  <source src="https://a.example/b.mp4" />\n</video>\n\n<!-- a note -->',
    'Rain.\n\n[https://a.example/b.mp4](https://a.example/b.mp4)\n\n<!-- a note -->',
    'docusaurus',
  ],
  [
    'reads Markdown of Docusaurus as Markdown where it is no MDX',
    'A {brace, and <b className={x}>more.',
    'A {brace, and <b className={x}>more.</b>',
    'docusaurus',
  ],
  [
    'writes names of elements small',
    '<FONT color="red">A</FONT> word.',
    '<font color="red">A</font> word.',
  ],
  [
    'makes links of old players',
    '<object width="4"><param name="movie" value="https://a.example/b.swf"></object>',
    '[https://a.example/b.swf](https://a.example/b.swf)',
  ],
  [
    'names links without a text',
    '[![](known.png)](https://www.a.example/b) [](/blog/other/) <a href="/blog/#c"></a>',
    '[![a.example](../../media/import/x/known.png)](https://www.a.example/b) [other](/blog/other/) <a href="/blog/#c">c</a>',
  ],
  [
    'takes pictures of other sites out of links',
    '[![Badge](https://a.example/b.svg)](https://a.example/c)',
    '[Badge<!-- https://a.example/b.svg -->](https://a.example/c)',
  ],
  [
    'makes no heading of nothing',
    '## \n\n### ![](known.png) ###\n\nText.',
    '![](../../media/import/x/known.png)\n\nText.',
  ],
  ['takes pictures without an address out', 'A ![]() and ![pot]().', 'A  and pot.'],
  [
    'puts no link into a link',
    '<a href="https://a.example/">https://a.example</a> and <a href="mailto:m@a.example">m@a.example</a>',
    '<a href="https://a.example/">https:<wbr>//a.example</a> and <a href="mailto:m@a.example">m<wbr>@a.example</a>',
  ],
  ['makes no heading of an empty element', 'A\n\n<h2 class="x"></h2>\n\nB', 'A\n\nB'],
  ['sends links to the old site', '[a](/old/b/)', '[a](https://old.example/old/b/)'],
  [
    'keeps addresses that lead nowhere',
    '[a][b]\n\n[b]: /lost/c/',
    'a<!-- /lost/c/ -->\n\n<!-- [b]: /lost/c/ -->',
  ],
  ['takes stray end tags out', 'A word</div> here.', 'A word here.'],
  [
    'drops handlers, styles and javascript:',
    '<a href="javascript:x()" onclick="y()" style="z:1">go</a>',
    '<a>go</a>',
  ],
  [
    'makes code of scripts',
    'A\n\n<script>\nrun("tea");\n</script>\n\nB',
    'A\n\n```js\nrun("tea");\n```\n\nB',
  ],
  [
    'makes links of script files',
    '<script src="https://gist.github.com/qin/12.js"></script>',
    '[https://gist.github.com/qin/12](https://gist.github.com/qin/12)',
  ],
  ['makes comments of style sheets', '<style>\n.a { b: c }\n</style>', '<!-- .a { b: c } -->'],
  [
    'makes links of unknown frames',
    '<iframe src="https://a.example/map" title="Our map"></iframe>',
    '[Our map](https://a.example/map)',
  ],
  [
    'makes links of films of other sites',
    '<video controls title="Pouring"><source src="https://films.example/a.mp4">No film.</video>',
    '[Pouring](https://films.example/a.mp4)\n\nNo film.',
  ],
  [
    'leaves films of the site alone',
    '<video controls src="/a.mp4"></video>',
    '<video controls src="/a.mp4"></video>',
  ],
  [
    'takes sizes of pictures of other sites out',
    '<picture><source srcset="https://a.example/b.webp"><img src="/c.png" alt="Tea"></picture>',
    '<picture><img src="/c.png" alt="Tea"></picture>',
  ],
  [
    'keeps the values of a loop as a comment',
    '{% assign numbers = "12|30" | split: "|" %}\nTea.',
    '<!-- {% assign numbers = "12|30" | split: "|" %} -->\nTea.',
    'jekyll',
  ],
  [
    'brings pictures in',
    '<img src=known.png alt="A pot">',
    '![A pot](../../media/import/x/known.png)',
  ],
  [
    'brings Markdown pictures in',
    '![A (pot)](known.png "Clay")',
    '![A (pot)](../../media/import/x/known.png "Clay")',
  ],
  ['keeps the words of missing pictures', '![A pot](gone.png)', '_A pot_ (`gone.png`)'],
  [
    'rewrites links to posts',
    '[other](./other.md) and [ref]({{< ref "other.md" >}})',
    '[other](/blog/other/) and [ref](/blog/other/)',
  ],
  ['moves headings down', '# One\n\n## Two\n\nThree\n===', '## One\n\n### Two\n\nThree\n---'],
  ['takes the repeated title out', '# The title\n\nText.', 'Text.'],
  ['makes anchors of heading ids', '## Tea {#cha}', '## <a id="cha"></a>Tea'],
  [
    'takes attribute lists out',
    'Lead.\n{: .lead}\n\n[x](/y/){:target="_blank"}',
    'Lead.\n\n[x](/y/)',
    'jekyll',
  ],
  ['keeps quoted shortcodes', 'Write `{{</* figure */>}}`.', 'Write `{{< figure >}}`.'],
  [
    'makes code of highlight',
    '{% highlight ruby %}\nputs "{% raw %}{{ x }}{% endraw %}"\n{% endhighlight %}',
    '```ruby\nputs "{{ x }}"\n```',
    'jekyll',
  ],
  ['takes raw marks out', '{% raw %}{{ page.title }}{% endraw %}', '{{ page.title }}', 'jekyll'],
  ['shows unknown expressions', 'On {{ site.time }}.', 'On `{{ site.time }}`.', 'jekyll'],
  ['fills in what the settings say', '[{{ site.name }}](/x/)', '[The house](/x/)', 'jekyll'],
  ['works addresses out', '[a]({{ site.baseurl }}/about/)', '[a](/about/)', 'jekyll'],
  [
    'keeps unknown shortcodes as comments',
    'A\n\n{{< chart rain >}}\n\nB',
    'A\n\n<!-- {{< chart rain >}} -->\n\nB',
  ],
  [
    'shows the words of unknown shortcodes',
    '{{ chart(caption="Rain in March") }}',
    'Rain in March\n\n<!-- {{ chart(caption="Rain in March") }} -->',
    'zola',
  ],
  [
    'makes text of comments without end',
    'A\n\n<!-- never ends\n\n# B',
    'A\n\n&lt;!-- never ends\n\n## B',
  ],
];

describe('Markdown', () => {
  it.each(markdown)('%s', (_, source, expected, kind) => {
    const { text, extension } = convert(source, { ...(kind && { kind }) });
    expect(text.trim()).toBe(expected);
    expect(extension).toBe('md');
  });
});

const components: [string, string, string][] = [
  [
    'players',
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" width=5></iframe>',
    '<Embed provider="youtube" id="dQw4w9WgXcQ" title="The title" />',
  ],
  [
    'callouts beside players',
    '{{% notice warning %}}\nHot {iron}.\n{{% /notice %}}\n\n{{< vimeo 1234 >}}',
    '<Callout type="warning">\n\nHot \\{iron\\}.\n\n</Callout>\n\n<Embed provider="vimeo" id="1234" title="The title" />',
  ],
  [
    'escapes around them',
    '{{< youtube dQw4w9WgXcQ >}}\n\nA {b} <https://c.example> Array<string> <br> <!-- d -->',
    '<Embed provider="youtube" id="dQw4w9WgXcQ" title="The title" />\n\nA \\{b\\} [https://c.example](https://c.example) Array&lt;string> <br /> {/* d */}',
  ],
  [
    'indented code beside them',
    '{{< youtube dQw4w9WgXcQ >}}\n\n    {code}',
    '<Embed provider="youtube" id="dQw4w9WgXcQ" title="The title" />\n\n```\n{code}\n```',
  ],
];

describe('components', () => {
  it.each(components)('%s', (_, source, expected) => {
    const { text, extension } = convert(source);
    expect(text.trim()).toBe(expected);
    expect(extension).toBe('mdx');
  });

  it('become links and quotes where MDX cannot say the rest', () => {
    const { text, extension } = convert(
      'import of tea {\n\n{{< youtube dQw4w9WgXcQ >}}\n\n{{< note >}}\nHot.\n{{< /note >}}',
    );
    expect(extension).toBe('md');
    expect(text).toContain('[The title](<https://www.youtube.com/watch?v=dQw4w9WgXcQ>)');
    expect(text).toContain('> [!NOTE]\n>\n> Hot.');
  });
});

const mdx: [string, string, string][] = [
  ['imports go', "import X from './x'\n\nTea.", 'Tea.'],
  [
    'exports become comments',
    'export const price = 12\n\nTea.',
    '<!-- export const price = 12 -->\n\nTea.',
  ],
  ['strings become text', "Tea {'and water'}.", 'Tea and water.'],
  ['expressions become code', 'Tea {a + b}.', 'Tea `{a + b}`.'],
  [
    'unknown components leave their words',
    '<Card title="Green tea" href="/green/">\n  Drink **it**.\n</Card>',
    '[Green tea](/green/)\n\nDrink **it**.',
  ],
  [
    'imported pictures are found',
    'import pot from \'./known.png\'\n\n<Image src={pot} alt="A pot" />',
    '![A pot](../../media/import/x/known.png)',
  ],
  [
    'className becomes class',
    '<div className="a" style={{ color: 1 }}>\n  Tea.\n</div>',
    '<div class="a">\n\nTea.\n\n</div>',
  ],
  ['what is no MDX is read as Markdown', 'Tea < water {', 'Tea < water {'],
];

describe('MDX', () => {
  it.each(mdx)('%s', (_, source, expected) => {
    const { text } = convert(source, { mdx: true, kind: 'astro' });
    expect(text.trim()).toBe(expected);
  });
});

it('every result compiles', () => {
  for (const [, source, , kind] of [...markdown, ...components] as Case[]) {
    const { text, extension } = convert(source, { ...(kind && { kind }) });
    expect(() => outputWords(text, extension)).not.toThrow();
  }
});

it('says on which line of the source a change was made', () => {
  const { changes } = convert(
    '# The title\n\nText.\n\n{{< highlight js >}}\na\n{{< /highlight >}}\n\n<b onclick="x()">y</b>',
  );
  expect(changes.filter(({ what }) => what).map(({ line, what }) => [line, what])).toEqual([
    [5, 'highlight became a code block'],
    [9, 'onclick of <b> was taken out'],
    [1, 'heading that repeats the title was taken out'],
  ]);
});
