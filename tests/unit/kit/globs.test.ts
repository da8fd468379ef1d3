import { expect, test } from 'vitest';
import { takenBy } from '../../../integrations/kit/globs.ts';

test.each([
  ['/blog/tea/', ['/blog/**'], true],
  ['/blog/tea/', ['/blog/*/'], true],
  ['/blog/tea/more/', ['/blog/*/'], false],
  ['/blog/', ['/**', '!/blog/**'], false],
  ['/', ['/**'], true],
  ['/', ['!/blog/**'], true],
  ['/zh-cn/谷雨/', ['/zh-cn/*/'], true],
  ['/a+b/', ['/a+b/'], true],
  ['/aab/', ['/a+b/'], false],
])('%s against %j: %s', (path, globs, expected) => {
  expect(takenBy(globs)(path)).toBe(expected);
});
