import { expect, it } from 'vitest';
import { inTurn } from '../../../integrations/desk/login/in-turn.ts';

it('tasks run one at a time, also after one that failed; who comes when many wait is sent away', async () => {
  const run = inTurn(3);
  const order: string[] = [];
  const task = (name: string) => async () => {
    order.push(`${name} begins`);
    await Promise.resolve();
    order.push(`${name} ends`);
    if (name === 'a') throw new Error('a fails');
    return name;
  };
  const all = [run(task('a')), run(task('b')), run(task('c'))];
  expect(run(task('d'))).toBeUndefined();
  const outcomes = await Promise.allSettled(all);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(order).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(await run(task('e'))).toBe('e');
});
