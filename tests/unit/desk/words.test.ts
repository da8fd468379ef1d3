import { expect, it } from 'vitest';
import type { LoginWords } from '../../../integrations/desk/index.ts';
import { wordsFor } from '../../../integrations/desk/login/words.ts';

it('the login page is in the language that a browser likes best of those there are', () => {
  const all = ['en', 'zh-CN', 'pt', 'pt-BR'].map((tag) => ({ tag }) as LoginWords);
  const asked = {
    'zh-CN,zh;q=0.9,en;q=0.8': 'zh-CN',
    'zh-TW, en;q=0.5': 'zh-CN',
    'en;q=0.3, zh;q=0.7': 'zh-CN',
    'fr, zh;q=0, de': 'en',
    'PT-br': 'pt-BR',
    'pt-PT': 'pt',
    ',;q=,*': 'en',
    '': 'en',
  };
  const got = Object.keys(asked).map((header) => [header, wordsFor(header, all).tag]);
  expect(Object.fromEntries(got)).toEqual(asked);
});
