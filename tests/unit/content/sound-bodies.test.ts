import { expect, it } from 'vitest';
import { readBody } from '../../../integrations/content/body/read-body.ts';

/** What is said of a text, and which files and packages it imports. */
function read(text: string) {
  const { problems, imports } = readBody(text, 'mdx', 1);
  return {
    problems: problems.map(({ code, found }) => [code, found]),
    imports: imports.map(({ file }) => file),
  };
}

it.each([
  [
    'import Tea from \'../../Tea.astro\';\nimport { a,\n  b } from "leaf";\n\nTea.',
    ['../../Tea.astro', 'leaf'],
  ],
  ["export const base = import.meta.env.BASE_URL;\nexport const name = 'tea';\n\nTea.", []],
  ['export const h = "How to import \'Longjing\'";\n\nTea.', []],
])('only lines that import name a file: %s', (text, imports) => {
  expect(read(text)).toEqual({ problems: [], imports });
});

it.each([
  "import List from './List.astro';\n\n<List>{(item) => item}</List>",
  "import { Tea } from './tea.js';\n\n<Tea.List>\n  {(item) => item}\n</Tea.List>",
  'As shown in [1][2] and [12][3].',
  '【注】（#1） and [A] (#1).',
])('nothing is wrong with %s', (text) => {
  expect(read(text).problems).toEqual([]);
});

it('a function that nothing takes is told, and so is a link with a space', () => {
  expect(read('Tea: {(item) => item}').problems).toEqual([['MQ1401', '{(item) => item}']]);
  expect(read('See [the cups] (#cups).').problems).toEqual([['MQ1408', '[the cups] (#cups)']]);
});
