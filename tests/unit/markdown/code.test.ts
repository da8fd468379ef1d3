import { expect, test } from 'vitest';
import { tokenClasses } from '../../../integrations/markdown/code.ts';
import { html } from './render.ts';

test('tokens bear classes, and nothing bears a style', async () => {
  const out = await html('```ts title="brew.ts"\nconst a = "x"; // grams\n```');
  expect(out).toContain('<span class="tok-keyword">const</span>');
  expect(out).toContain('class="tok-comment"');
  expect(out).not.toContain('style=');
});

test('a block shows its language and its title', async () => {
  const out = await html('```yaml title="log.yaml"\na: 1\n```');
  expect(out).toContain('<span class="code-title">log.yaml</span>');
  expect(out).toContain('<span class="code-language">yaml</span>');
  expect(out).not.toContain('data-title');
});

test('plain text has no head', async () => {
  const out = await html('```\nwater 95\n```');
  expect(out).toContain('<figure class="code"><pre');
  expect(out).not.toContain('figcaption');
});

test('markup in code stays text', async () => {
  expect(await html('```\n<script>x</script>\n```')).not.toContain('<script>');
});

test('styles of tokens become classes', () => {
  expect(tokenClasses('color:var(--astro-code-token-string-expression)')).toEqual([
    'tok-string-expression',
  ]);
  expect(tokenClasses('color:var(--astro-code-foreground);font-weight:bold')).toEqual(['tok-bold']);
});

test('the signs of a diff keep out of the way of copying without a style', async () => {
  const out = await html('```diff\n+ more\n- less\n```');
  expect(out).toContain('class="uncopied"');
  expect(out).not.toContain('style=');
});
