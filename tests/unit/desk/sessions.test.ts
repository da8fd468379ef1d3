import { expect, it } from 'vitest';
import { IDLE, LONGEST, Sessions } from '../../../integrations/desk/login/sessions.ts';

it('a session stays open while it is used, for a day at most, and until it is ended', () => {
  let now = 0;
  const sessions = new Sessions(() => now);
  const [used, idle, ended] = [sessions.begin(), sessions.begin(), sessions.begin()];
  expect(new Set([used, idle, ended]).size).toBe(3);
  expect([sessions.has(undefined), sessions.has(''), sessions.has('made-up')]).toEqual([
    false,
    false,
    false,
  ]);
  sessions.end(ended);
  expect(sessions.has(ended)).toBe(false);

  now = IDLE - 1;
  expect(sessions.has(used)).toBe(true);
  now = IDLE;
  expect([sessions.has(used), sessions.has(idle)]).toEqual([true, false]);
  while (now < LONGEST - IDLE) {
    now += IDLE / 2;
    sessions.has(used);
  }
  now = LONGEST - 1;
  expect(sessions.has(used)).toBe(true);
  now = LONGEST;
  expect(sessions.has(used)).toBe(false);
});

it('the oldest of too many sessions ends', () => {
  const sessions = new Sessions(() => 0);
  const first = sessions.begin();
  const second = sessions.begin();
  for (let count = 0; count < 999; count += 1) sessions.begin();
  expect([sessions.has(first), sessions.has(second)]).toEqual([false, true]);
});
