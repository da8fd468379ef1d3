import { expect, it } from 'vitest';
import {
  Attempts,
  LOCKED,
  MOST_OF_ALL,
  MOST_WRONG,
} from '../../../integrations/desk/login/attempts.ts';
import { networkOf } from '../../../integrations/desk/login/network.ts';

const clock = () => {
  const world = { now: 0 };
  return { world, attempts: new Attempts(() => world.now) };
};
const MINUTE = 60_000;

it('an address is locked out for as long as it is told, whenever its first tries were', () => {
  const { world, attempts } = clock();
  for (let count = 0; count < MOST_WRONG; count += 1) {
    expect(attempts.wait('192.0.2.1')).toBe(0);
    attempts.failed('192.0.2.1');
    world.now += 3 * MINUTE;
  }
  // The first try is by now as long ago as a lock lasts.
  world.now = 12 * MINUTE;
  expect(attempts.wait('192.0.2.1')).toBe(LOCKED / 1000);
  expect(attempts.wait('192.0.2.2')).toBe(0);
  world.now = 12 * MINUTE + LOCKED - 1;
  expect(attempts.wait('192.0.2.1')).toBe(1);
  world.now += 1;
  expect(attempts.wait('192.0.2.1')).toBe(0);
});

it('a right password, and time, forgive wrong ones', () => {
  const { world, attempts } = clock();
  const fail = (times: number) => {
    for (let count = 0; count < times; count += 1) attempts.failed('192.0.2.1');
  };
  fail(MOST_WRONG - 1);
  attempts.succeeded('192.0.2.1');
  fail(MOST_WRONG - 1);
  world.now = LOCKED;
  fail(MOST_WRONG - 1);
  expect(attempts.wait('192.0.2.1')).toBe(0);
});

it('many addresses that guess lock out all but those who have known the password', () => {
  const { world, attempts } = clock();
  attempts.succeeded('198.51.100.7');
  for (let count = 0; count < MOST_OF_ALL; count += 1) attempts.failed(`192.0.2.${count}`);
  expect(attempts.wait('203.0.113.1')).toBe(LOCKED / 1000);
  expect(attempts.wait('198.51.100.7')).toBe(0);
  world.now = LOCKED;
  expect(attempts.wait('203.0.113.1')).toBe(0);
});

it('a customer’s network of IPv6 counts as one address, and IPv4 is the same in both spellings', () => {
  const { attempts } = clock();
  for (let count = 0; count < MOST_WRONG; count += 1) attempts.failed(`2001:db8:1:2::${count}`);
  expect(attempts.wait('2001:db8:1:2:ffff::9')).toBeGreaterThan(0);
  expect(attempts.wait('2001:db8:1:3::1')).toBe(0);
  expect(networkOf('::ffff:192.0.2.1')).toBe(networkOf('192.0.2.1'));
  expect(networkOf('192.0.2.1')).not.toBe(networkOf('192.0.2.2'));
  expect(networkOf('unknown')).toBe('unknown');
});
