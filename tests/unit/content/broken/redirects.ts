import { post } from '../good-site.ts';
import type { BrokenCase } from './case.ts';

const list = (text: string) => ({ 'content/redirects.yaml': text });

/** Redirects, of content/redirects.yaml and of aliases, that are known to be wrong before anything is built. */
export const redirects: BrokenCase[] = [
  {
    name: 'two redirects in a circle',
    files: list('- { from: /a/, to: /b/ }\n- { from: /b/, to: /a/ }\n'),
    code: 'MQ1601',
    line: 1,
    alone: true,
  },
  {
    name: 'a redirect to another redirect',
    files: list('- { from: /a/, to: /b/ }\n- { from: /b/, to: /spring-tasting/ }\n'),
    code: 'MQ1602',
    line: 1,
    fix: 'to: /spring-tasting/',
    alone: true,
  },
  {
    name: 'a redirect that hides a page',
    files: list('- { from: /spring-tasting/, to: /blog/ }\n'),
    code: 'MQ1603',
    line: 1,
    alone: true,
  },
  {
    name: 'a redirect to a page that does not exist',
    files: list('- { from: /a/, to: /spring-tastin/ }\n'),
    code: 'MQ1605',
    line: 1,
    fix: '/spring-tasting/',
    alone: true,
  },
  {
    name: 'a redirect with a misspelt field',
    files: list('- { from: /a/, too: /spring-tasting/ }\n'),
    code: 'MQ1102',
    line: 1,
    fix: 'to',
    alone: true,
    others: 1,
  },
  {
    name: 'a list of redirects in UTF-16',
    files: { 'content/redirects.yaml': Uint8Array.of(0xff, 0xfe, 0x2d, 0) },
    code: 'MQ1003',
    line: 1,
    alone: true,
  },
  {
    name: 'an old address that two posts claim',
    files: {
      'content/blog/en/old-a.md': post({ aliases: '[/journal/old/]' }),
      'content/blog/en/old-b.md': post({ aliases: '[/journal/old/]' }),
    },
    code: 'MQ1604',
    file: 'content/blog/en/old-b.md',
    line: 6,
    says: 'content/blog/en/old-a.md:6',
  },
  {
    name: 'an old address that is a page',
    files: { 'content/blog/en/old-page.md': post({ aliases: '[/blog/water/]' }) },
    code: 'MQ1603',
    line: 6,
  },
  {
    name: 'an old address with a stray percent sign',
    files: { 'content/blog/en/old-percent.md': post({ aliases: '["/含%ZZ/"]' }) },
    code: 'MQ1107',
    line: 6,
  },
];
