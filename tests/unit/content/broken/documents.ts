import type { BrokenCase } from './case.ts';

const text = (fields: string): string => `---
title: A
description: B
picture: { src: terms/grain-rain.jpg, decorative: true }
publishDate: 2026-04-02
${fields}
---

## A
`;

const gate = (key: string, fields: string): string =>
  text(`kind: guide
gate:
  key: ${key}
  submit: Read
  fields: ${fields}`);

const email = '{ name: email, label: E-mail, type: email }';

/** Documents that cannot be shown or printed. */
export const documents: BrokenCase[] = [
  {
    name: 'a document of no known kind',
    files: { 'content/documents/leaf.mdx': text('kind: leaflet') },
    code: 'MQ1104',
    line: 6,
    says: 'one-pager, guide, whitepaper',
  },
  {
    name: 'a gate whose key can be guessed',
    files: { 'content/documents/paper.mdx': gate('tea', `[${email}]`) },
    code: 'MQ1107',
    line: 8,
    fix: '8 or more lower-case letters and digits',
  },
  {
    name: 'a gate that asks one thing twice',
    files: { 'content/documents/twice.mdx': gate('k7vq2m9d', `[${email}, ${email}]`) },
    code: 'MQ1107',
    line: 10,
    says: 'Two fields have the name email',
  },
  {
    name: 'a document that ends before it begins',
    files: { 'content/documents/over.mdx': text('kind: guide\nexpiryDate: 2026-04-01') },
    code: 'MQ1108',
    line: 7,
    says: 'expiryDate must come after publishDate',
  },
  {
    name: 'a document by nobody who is known',
    files: { 'content/documents/by.mdx': text('kind: guide\nauthors: [wei-lim]') },
    code: 'MQ1201',
    line: 7,
    says: 'wei-lim',
  },
];
