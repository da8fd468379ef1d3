import { expect, test } from 'vitest';
import { readingMinutes } from '../../../integrations/markdown/index.ts';

const words = (count: number) => 'tea '.repeat(count);

test('English is counted in words', () => {
  expect(readingMinutes(words(230 * 5))).toBe(5);
});

test('Chinese is counted in characters, not in words', () => {
  expect(readingMinutes('谷雨前后，种瓜点豆。'.repeat(150))).toBe(3);
});

test('a text in both scripts adds them up', () => {
  expect(readingMinutes('茶'.repeat(800) + words(460))).toBe(4);
});

test('code counts less than prose', () => {
  const code = `\`\`\`ts\n${words(2300)}\n\`\`\`\n`;
  expect(readingMinutes(code)).toBe(3);
});

test('addresses, imports and attributes are not read', () => {
  const unread = `import A from './a.astro'\n\n<Figure src="x" alt="${words(460)}" />\n\n[tea](https://a.example/${'a/'.repeat(500)})`;
  expect(readingMinutes(unread)).toBe(1);
});

test('the least is a minute', () => {
  expect(readingMinutes('')).toBe(1);
});
