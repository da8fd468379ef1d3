import { hero, page, post } from '../good-site.ts';
import type { BrokenCase } from './case.ts';

const mdx = (name: string, body: string) => ({ [`content/blog/en/${name}.mdx`]: post({}, body) });
const md = (name: string, body: string) => ({ [`content/blog/en/${name}.md`]: post({}, body) });

/** What can be read and built, and is not what its writer meant. */
export const writing: BrokenCase[] = [
  {
    name: 'a title that a comment cuts short',
    files: { 'content/blog/en/cut-title.md': post({ title: 'Bread #1 of the year' }) },
    code: 'MQ1111',
    severity: 'warning',
    line: 2,
    found: 'title: Bread #1 of the year',
    fix: 'title: "Bread #1 of the year"',
  },
  {
    name: 'a text of a list that a comment cuts short',
    files: {
      'content/landing/cut-list/page.yaml': page(
        '  - id: plans\n    type: content\n    markdown: |\n      # Bread #1\n  - id: hero\n    type: hero\n    layout: centered\n    headline: Tea #2\n',
      ),
    },
    code: 'MQ1111',
    severity: 'warning',
    line: 11,
    fix: 'headline: "Tea #2"',
  },
  {
    name: 'a footnote that is written nowhere',
    files: md('footnote', 'Rain.[^1]\n'),
    code: 'MQ1405',
    severity: 'warning',
    line: 7,
    found: '[^1]',
    fix: '[^1]: ',
  },
  {
    name: 'a footnote in MDX that is written nowhere',
    files: mdx('footnote-mdx', 'One\n\nRain.[^rain]\n'),
    code: 'MQ1405',
    severity: 'warning',
    line: 9,
    found: '[^rain]',
  },
  {
    name: 'a footnote that no text names',
    files: md('unnamed-note', 'Rain, `[^a]`, \\[^b], a[0][1].\n\n[^1]: Nobody sees this.\n'),
    code: 'MQ1405',
    severity: 'warning',
    line: 9,
    says: 'nobody sees it',
  },
  {
    name: 'a link whose address is written nowhere',
    files: md('reference', 'See [the tasting][tasting].\n'),
    code: 'MQ1405',
    severity: 'warning',
    line: 7,
    found: '[the tasting][tasting]',
    fix: '[tasting]: /page/',
  },
  {
    name: 'a link to a place that the page does not have',
    files: md('place', '[Down](#second-prt), [up](#top)\n\n## Second *part*\n'),
    code: 'MQ1405',
    severity: 'warning',
    line: 7,
    found: '#second-prt',
    fix: '#second-part',
  },
  {
    name: 'a button to a block that the page does not have',
    files: {
      'content/landing/no-block/page.yaml': page(
        `${hero}    actions: [{ label: Ask, href: '#aks' }, { label: Up, href: '#hero' }]\n  - { id: ask, type: faq, items: [{ question: When?, answer: Now. }] }\n`,
      ),
    },
    code: 'MQ1405',
    severity: 'warning',
    line: 8,
    fix: '#ask',
  },
  {
    name: 'a button to a heading in the text of a block, which has no place',
    files: {
      'content/landing/no-heading/page.yaml': page(
        `${hero}    actions: [{ label: Ask, href: '#steps' }]\n  - { id: words, type: content, markdown: '## Steps' }\n`,
      ),
    },
    code: 'MQ1405',
    severity: 'warning',
    line: 8,
    found: '#steps',
  },
  {
    name: 'a link in the text of a block to a file that is not there',
    files: {
      'content/landing/no-menu/page.yaml': page(
        `${hero}  - { id: words, type: content, markdown: '[List](/media/no-list.pdf)' }\n`,
      ),
    },
    code: 'MQ1403',
    severity: 'warning',
    line: 8,
    found: '/media/no-list.pdf',
  },
  {
    name: 'a component without its capital',
    files: mdx('small', '<callout type="tip">\n\nRain\n\n</callout>\n'),
    code: 'MQ1402',
    line: 7,
    fix: '<Callout>',
  },
  {
    name: 'a component without its capital in Markdown',
    files: md('small-md', '<callout>\n\nRain\n\n</callout>\n'),
    code: 'MQ1402',
    line: 7,
    says: '.mdx',
  },
  {
    name: 'a picture that is described and decorative',
    files: mdx('alt-twice', '<Figure src="terms/white-dew.jpg" alt="Dew" decorative />\n'),
    code: 'MQ1107',
    line: 7,
    says: 'told to nobody',
  },
  {
    name: 'a cover that is described and decorative',
    files: {
      'content/blog/en/both-cover.md': post({
        cover: '{ src: terms/grain-rain.jpg, alt: Rain, decorative: true }',
      }),
    },
    code: 'MQ1702',
    line: 6,
    fix: 'Leave out decorative',
  },
  {
    name: 'a variant that changes a block and removes it',
    files: {
      'content/landing/spring-tasting/both.yaml':
        'remove: [ask]\nblocks:\n  ask: { title: Questions }\n',
    },
    code: 'MQ1504',
    line: 3,
    fix: 'Take ask out of remove',
  },
  {
    name: 'a link without a slash before it',
    files: md('bare-link', 'See [rain](grain-rain), [rain](../grain-rain/).\n'),
    code: 'MQ1403',
    severity: 'warning',
    line: 7,
    says: '/blog/bare-link/grain-rain',
    fix: '/blog/grain-rain/',
  },
  {
    name: 'a link to a neighbour that does not exist',
    files: { 'content/blog/zh-cn/bare-near.md': post({}, '[雨](../grain-rian/)\n') },
    code: 'MQ1403',
    severity: 'warning',
    line: 7,
    found: '../grain-rian/',
    fix: '/zh-cn/blog/grain-rain/',
  },
  {
    name: 'a link to another site without https://',
    files: md('bare-host', '[Tea](www.tea.example/shop)\n'),
    code: 'MQ1403',
    severity: 'warning',
    line: 7,
    fix: 'https://www.tea.example/shop',
  },
  {
    name: 'a link to an address of mail without mailto:',
    files: md('bare-mail', '[Write](tea@guyu.example)\n'),
    code: 'MQ1403',
    severity: 'warning',
    line: 7,
    fix: 'mailto:tea@guyu.example',
  },
  {
    name: 'a link without an address',
    files: md('empty-link', '[Tea]()\n'),
    code: 'MQ1403',
    severity: 'warning',
    line: 7,
    says: 'no address',
  },
  {
    name: 'a link to a file beside the text',
    files: { ...md('prices', '[Prices](./prices.pdf)\n'), 'content/blog/en/prices.pdf': '' },
    code: 'MQ1403',
    severity: 'warning',
    line: 7,
    fix: 'content/media/prices.pdf',
  },
  {
    name: 'a link to a file that lies among the media',
    files: md('media-link', '[Menu](menu.pdf)\n'),
    code: 'MQ1403',
    severity: 'warning',
    line: 7,
    fix: '/media/menu.pdf',
  },
  ...(
    [
      ['whose address holds a space', '![Rain](/media/my rain.jpg)', '![…](/media/my%20rain.jpg)'],
      ['with a space before its address', '[Posts] (/blog/)', '[…](/blog/)'],
      ['with full-width brackets', '【茶】（/blog/）', '[…](/blog/)'],
      ['with full-width round brackets', '[茶]（/blog/）', '[…](/blog/)'],
      ['that is a heading without a space', '##Second part', '## Second part'],
      ['that Hugo would fill in', 'Now {{< figure src="x.jpg" >}} it.', 'Write out'],
      ['that Jekyll would fill in', 'Now {% include x.html %} it.', 'Write out'],
    ] as const
  ).map(([name, body, fix], index): BrokenCase => ({
    name: `a mark ${name}`,
    files: md(`mark-${index}`, `${body}\n`),
    code: 'MQ1408',
    severity: 'warning',
    line: 7,
    fix,
  })),
  ...(
    [
      ['a file of the writer’s own machine', 'file:///C:/tea/menu.pdf', '/media/menu.pdf'],
      ['a drive of Windows', 'C:\\tea\\menu.pdf', '/media/menu.pdf'],
      ['the writer’s own machine', 'http://localhost:4321/blog/', '/blog/'],
      ['an address that ends at once', 'https://', 'https://…'],
      [
        'a page of the site, written whole',
        'https://guyu.example/blog/grain-rian/',
        '/blog/grain-rain/',
      ],
      ['a placeholder', 'TODO', 'from the root'],
    ] as const
  ).map(([name, url, fix], index): BrokenCase => ({
    name: `a link to ${name}`,
    files: md(`away-${index}`, `[Tea](${url})\n`),
    code: 'MQ1403',
    severity: 'warning',
    line: 7,
    fix,
  })),
  {
    name: 'a link to # alone',
    files: md('hash-alone', '[Tea](#)\n'),
    code: 'MQ1405',
    severity: 'warning',
    line: 7,
    found: '#',
  },
  ...(
    [
      ['a package that is not there', 'no-such-package', 'npm install no-such-package'],
      ['a package of a scope that is not there', '@no-such/tea/cup', 'npm install @no-such/tea'],
      ['a short form of another project', '~/components/X.astro', '../../../src/components/'],
      ['another site', 'https://tea.example/x.js', '../../../src/components/'],
      ['a file from the root that is not there', '/src/components/X.astro', '../../../src'],
    ] as const
  ).map(([name, from, fix], index): BrokenCase => ({
    name: `an import of ${name}`,
    files: mdx(`import-${index}`, `import X from '${from}'\n\n<X />\n`),
    code: 'MQ1402',
    line: 7,
    found: from,
    fix,
  })),
  {
    name: 'an author who stands in the list twice',
    files: { 'content/blog/en/twice-author.md': post({ authors: '[kiln, tasting-room, kiln]' }) },
    code: 'MQ1107',
    severity: 'warning',
    line: 5,
    fix: 'Leave out one kiln',
  },
  ...(
    [
      ['an object', 'Dear {{ name }},', '\\{\\{ name \\}\\}'],
      ['a function', 'Now {() => 1}.', '{(() => 1)()}'],
    ] as const
  ).map(([name, body, fix], index): BrokenCase => ({
    name: `${name} in braces`,
    files: mdx(`prints-${index}`, `${body}\n\n{(() => 2)()} {[1, 2].map((one) => one)}\n`),
    code: 'MQ1401',
    line: 7,
    says: 'visitors would see',
    fix,
  })),
];
