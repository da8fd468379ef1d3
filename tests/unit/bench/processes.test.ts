import { expect, test } from 'vitest';
import { fromPs, fromStatus, treeMemory } from '../../bench/processes.ts';

test('the memory of a tree is that of its root and of all below it', () => {
  const processes = [
    { pid: 1, parent: 0, rss: 100 },
    { pid: 2, parent: 1, rss: 20 },
    { pid: 3, parent: 2, rss: 3 },
    { pid: 4, parent: 0, rss: 1000 },
  ];
  expect(treeMemory(processes, 1)).toBe(123);
  expect(treeMemory(processes, 3)).toBe(3);
  expect(treeMemory(processes, 9)).toBe(0);
});

test('a process is read from /proc/<pid>/status', () => {
  const status = 'Name:\tnode\nPPid:\t17\nVmRSS:\t    2048 kB\n';
  expect(fromStatus(5, status)).toEqual({ pid: 5, parent: 17, rss: 2048 * 1024 });
  expect(fromStatus(5, 'Name:\tkthreadd\nPPid:\t0\n')).toEqual({ pid: 5, parent: 0, rss: 0 });
});

test('processes are read from the lines of ps', () => {
  expect(fromPs('  5    1  2048\n  6    5    10\n')).toEqual([
    { pid: 5, parent: 1, rss: 2048 * 1024 },
    { pid: 6, parent: 5, rss: 10 * 1024 },
  ]);
});
