import { expect, it } from 'vitest';
import { slugify } from '../../../integrations/importer/map/slug.ts';
import { slugOf } from '../../../integrations/scaffold/fields.ts';

it.each([
  ['C', 'c'],
  ['C++', 'cpp'],
  ['C#', 'c-sharp'],
  ['Google+', 'google-plus'],
  ['Notepad++ and F#', 'notepadpp-and-f-sharp'],
  ['salt+pepper', 'salt-pepper'],
  ['Tea + milk', 'tea-milk'],
  ['Issue #5', 'issue-5'],
  ['Ｃ＋＋ 入门', 'cpp-入门'],
])('gives %s the address %s, whether it is imported or begun here', (name, address) => {
  expect(slugify(name)).toBe(address);
  expect(slugOf(name)).toBe(address);
});
