import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { RULES_PAGE, withRules } from '../../../tools/seo-rules.ts';

it('docs/developers/seo-rules.md lists every rule as it is (node tools/seo-rules.ts writes it)', async () => {
  const page = readFileSync(RULES_PAGE, 'utf8');
  const plain = (text: string) => format(text, { parser: 'markdown', printWidth: 100 });
  expect(await plain(page)).toBe(await plain(withRules(page)));
});
