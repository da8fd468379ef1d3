import { expect, test } from 'vitest';
import { atWork, listenToWork, type WorkNote } from '../../../integrations/kit/at-work.ts';
import { pageProblem } from '../../../integrations/publish/page-problem.ts';
import { stuckProblem } from '../../../integrations/publish/stuck.ts';

test('work that goes on is named once, and once more when it is given up', () => {
  const said = Array.from({ length: 200 }, (_, second) => stuckProblem(['a', 'b'], second, 30));
  expect(said.flatMap((one, second) => (one ? [[second, one.file, one.severity]] : []))).toEqual([
    [30, 'b', 'warning'],
    [120, 'b', 'error'],
  ]);
  expect(stuckProblem([], 30, 30)).toBeUndefined();
});

test('a listener is told what begins, what runs just now, and what is done', async () => {
  const told: WorkNote[] = [];
  const end = listenToWork((note) => told.push(note));
  await atWork('a.mdx', async (now) => now());
  await expect(atWork('b.mdx', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  end();
  expect(await atWork('c.mdx', async () => 3)).toBe(3);
  expect(told).toEqual([
    { id: 1, label: 'a.mdx' },
    { id: 1, label: 'a.mdx' },
    { id: 1 },
    { id: 2, label: 'b.mdx' },
    { id: 2 },
  ]);
});

test('a page whose code fails is told by the file and line of the code', () => {
  const failed = {
    path: '/blog/rain/',
    file: 'content/blog/en/rain.mdx',
    error: new TypeError('x is not a function\nand more'),
    text: "import { sep } from 'node:path'\n\nBefore {sep.nothing()} after.\n",
  };
  expect(
    pageProblem({ ...failed, bundled: '  children: ["Before ", sep.nothing(), "."]' }),
  ).toEqual({
    code: 'MQ1406',
    severity: 'error',
    file: 'content/blog/en/rain.mdx',
    line: 3,
    message: 'Code fails while /blog/rain/ is rendered.',
    found: 'x is not a function',
    fix: expect.stringContaining('--verbose'),
  });
  expect(pageProblem({ ...failed, bundled: 'other()' })).not.toHaveProperty('line');
});
