import { expect, test } from 'vitest';
import { hanIn, usageIn } from '../../../integrations/fonts/characters.ts';

const chars = (set: Set<string>) => [...set].sort().join('');

test('Han characters and their punctuation are found, Latin is not', () => {
  expect(chars(hanIn('Tea 茶，“好”— a1 Ａ 𠮷'))).toBe(chars(new Set('茶，“好”—Ａ𠮷')));
});

test('a page’s headings and bold passages are told from its text', () => {
  const usage = usageIn(
    '<h2 class="x">谷雨<em>天</em></h2><p>水<strong>热</strong></p><dt>问</dt>',
  );
  expect(chars(usage.text)).toBe('水');
  expect(chars(usage.headings)).toBe(chars(new Set('谷雨天热问')));
});

test('so are classes that the stylesheets set bold', () => {
  const html = '<p class="callout-title">小心</p><p class="callout">水</p>';
  expect(chars(usageIn(html, ['callout-title']).headings)).toBe(chars(new Set('小心')));
  expect(chars(usageIn(html).headings)).toBe('');
});

test('what nobody sees is not counted', () => {
  const html =
    '<head><title>甲</title></head><script>"乙"</script><!-- 丙 --><img alt="丁" title="a > 戊"><p>己</p>';
  expect(chars(usageIn(html).text)).toBe('己');
});

test('words that scripts and fields show are', () => {
  const html = '<div data-copied="已复制"><input placeholder="龙井" value="茶"></div>';
  expect(chars(usageIn(html).text)).toBe(chars(new Set('已复制龙井茶')));
});

test('a table’s head may be set in either weight', () => {
  const usage = usageIn('<table><th scope="col">克</th></table>');
  expect(chars(usage.text)).toBe('克');
  expect(chars(usage.headings)).toBe('克');
});
