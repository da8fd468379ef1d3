import { expect, it } from 'vitest';
import { hashPassword, isHash } from '../../../integrations/desk/index.ts';
import { isPassword, lengthOf } from '../../../integrations/desk/login/password.ts';
import { hashProblems, whyUnfit } from '../../../src/cli/desk-problems.ts';

it('a hash tells its own password, however its accents are written, from another', async () => {
  const kept = await hashPassword('Café au matin, 谷雨');
  expect(kept).toMatch(/^scrypt:131072:8:1:[\w-]{22}:[\w-]{43}$/);
  expect(await isPassword('Cafe\u0301 au matin, 谷雨', kept)).toBe(true);
  // What is wrong is as wrong with a hash that takes less time.
  const quick = await hashPassword('Café au matin, 谷雨', { N: 2 ** 14, r: 8, p: 1 });
  expect(await isPassword('Cafe au matin, 谷雨', quick)).toBe(false);
});

it('what is no hash, is too weak, or would take all memory, is no password’s', async () => {
  const hash = (cost: string) => `scrypt:${cost}:${'a'.repeat(22)}:${'b'.repeat(43)}`;
  const wrong = ['', 'a password', '2:8:1', '100000:8:1', '131072:8:0', '1048576:99:1'];
  expect(wrong.map((text) => isHash(text.includes(':') ? hash(text) : text))).toEqual(
    wrong.map(() => false),
  );
  expect(await isPassword('', hash('2:8:1'))).toBe(false);
  expect(isHash(hash('16384:8:1'))).toBe(true);
  expect(hashProblems(hash('16384:8:1'))).toEqual([]);
  expect(hashProblems('').map(({ code }) => code)).toEqual(['MQ2661']);
  expect(hashProblems('hunter2')[0]?.message).toContain('the password itself must not stand there');
});

it('a password is measured in characters as people count them', () => {
  expect(lengthOf('茶🍵')).toBe(2);
  expect(whyUnfit('茶'.repeat(14))).toContain('at least 15');
  expect(whyUnfit('🍵'.repeat(15))).toBeUndefined();
  expect(whyUnfit('x'.repeat(257))).toContain('at most 256');
});
