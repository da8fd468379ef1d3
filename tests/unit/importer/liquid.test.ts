import { expect, it } from 'vitest';
import { convert } from './convert.ts';

// Each quote once doubled the time: a text that is not done in a moment would not be done in a year.
const QUOTES = "it's ".repeat(80);

it.each([
  ['a sign of a tag in code', `\`\`\`c\nprintf("{%d, %d}", a, b);\n\`\`\`\n\n${QUOTES}`],
  ['an output without an end', `So {{ x ${QUOTES}`],
])('a text of many apostrophes is read at once, with %s', (_, text) => {
  expect(convert(text, { kind: 'jekyll' }).text).toContain("it's it's");
});

it('a tag ends where it ends, with an apostrophe in it or after it', () => {
  const { text } = convert("{% unless it's %}Don't.{% endunless %} {{ \"it's\" }} isn't.", {
    kind: 'jekyll',
  });
  expect(text.replaceAll(/\{\/\*.*?\*\/\}/gs, '')).toMatch(/Don't\..*isn't\./s);
});
