import { expect, test } from 'vitest';
import { html } from './render.ts';

const chinese = 'content/blog/zh-cn/post.md';

test.each([
  ['雨前采的，\n比雨后贵。', '雨前采的，比雨后贵。'],
  ['雨前\n**头采**\n最贵', '雨前<strong>头采</strong>最贵'],
  ['**头采**\n*雨前*', '<strong>头采</strong><em>雨前</em>'],
  ['他说\n“明前”\n最贵', '他说“明前”最贵'],
  ['一行\n又 tea\n一行', '一行又 tea\n一行'],
  ['一行  \n两行', '一行<br>两行'],
])('lines of Chinese are joined without a space: %j', async (text, expected) => {
  expect((await html(text, chinese)).trim().replace('<br>\n', '<br>')).toBe(`<p>${expected}</p>`);
});

test('English lines keep their space, and quotation marks beside Chinese in an English text', async () => {
  expect((await html('one\ntwo')).trim()).toBe('<p>one\ntwo</p>');
  expect((await html('雨前\n茶, or 茶\n“tea”')).trim()).toBe('<p>雨前茶, or 茶\n“tea”</p>');
});

test('code and the title of a callout keep their lines', async () => {
  expect(await html('```\n雨\n前\n```', chinese)).toMatch(/雨(?:<[^>]*>)*\n(?:<[^>]*>)*前/);
  const callout = await html('> [!TIP] 水温\n> 八十度\n> 就好', chinese);
  expect(callout).toContain('<p class="callout-title">水温</p>');
  expect(callout).toContain('八十度就好');
});
