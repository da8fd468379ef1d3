import { post } from '../good-site.ts';
import type { BrokenCase } from './case.ts';

/** Components of texts, given what they do not take, and files that import lines name. */
export const components: BrokenCase[] = [
  {
    name: 'a kind of callout that there is not',
    files: { 'content/blog/en/callout.mdx': post({}, '<Callout type="tipp">Hot</Callout>\n') },
    code: 'MQ1104',
    line: 7,
    found: 'type="tipp"',
    fix: 'type="tip"',
  },
  {
    name: 'an attribute that a component does not take',
    files: { 'content/blog/en/attribute.mdx': post({}, '<Callout titel="Hot">Hot</Callout>\n') },
    code: 'MQ1102',
    line: 7,
    fix: 'title="Hot"',
  },
  {
    name: 'an embed of a site that is not known',
    files: {
      'content/blog/en/provider.mdx': post({}, '<Embed provider="tiktok" id="1" title="Tea" />\n'),
    },
    code: 'MQ1104',
    line: 7,
    fix: 'youtube',
  },
  {
    name: 'an embed without a title',
    files: {
      'content/blog/en/untitled.mdx': post({}, '<Embed provider="vimeo" id="12345" />\n'),
    },
    code: 'MQ1101',
    line: 7,
    says: '<Embed> needs title.',
  },
  {
    name: 'an embed whose id is an address',
    files: {
      'content/blog/en/embed-id.mdx': post(
        {},
        'A film:\n\n<Embed provider="vimeo" id="https://vimeo.com/1" title="Tea" />\n',
      ),
    },
    code: 'MQ1107',
    line: 9,
    says: 'Vimeo',
  },
  {
    name: 'an attribute that takes no value',
    files: {
      'content/blog/en/wide.mdx': post(
        {},
        '<Figure src="terms/white-dew.jpg" alt="Dew" wide="yes" />\n',
      ),
    },
    code: 'MQ1103',
    line: 7,
    fix: 'wide',
  },
  {
    name: 'an import of a file that is not there',
    files: {
      'content/blog/en/import.mdx': post({}, "import Chart from './Chart.astro';\n\n<Chart />\n"),
    },
    code: 'MQ1402',
    line: 7,
    says: 'content/blog/en/Chart.astro',
  },
  {
    name: 'a style sheet that a text links to',
    files: {
      'content/blog/en/sheet.md': post({}, '<link rel="stylesheet" href="/a.css">\n'),
    },
    code: 'MQ1404',
    line: 7,
  },
];
