import { simulateRun, type Run, type Setting } from './run.ts';

/** Shares of so many simulated tests, each looked at every day. */
export interface Simulated {
  runs: number;
  setting: Setting;
  /** Something was found, by the always-valid rule: at some look, and at the last one. */
  found: number;
  foundAtEnd: number;
  /** The same by a test made for one look. */
  naive: number;
  naiveAtEnd: number;
  foundBetter: number;
  /** The interval held the true lift at every look. */
  covered: number;
  alarm: number;
  alarmAtEnd: number;
  /** Day on which half of those that found something had; null if none did. */
  medianDay: number | null;
}

/** Simulates tests with seeds that follow each other: the same seed, the same figures. */
export function simulate(setting: Setting, runs: number, seed = 1): Simulated {
  const all = Array.from({ length: runs }, (_, index) => simulateRun(setting, seed + index));
  const share = (of: (run: Run) => boolean) => all.filter(of).length / runs;
  const days = all.flatMap(({ day }) => day ?? []).toSorted((a, b) => a - b);
  return {
    runs,
    setting,
    found: share((run) => run.found),
    foundAtEnd: share((run) => run.foundAtEnd),
    naive: share((run) => run.naive),
    naiveAtEnd: share((run) => run.naiveAtEnd),
    foundBetter: share((run) => run.foundBetter),
    covered: share((run) => !run.missed),
    alarm: share((run) => run.alarm),
    alarmAtEnd: share((run) => run.alarmAtEnd),
    medianDay: days.length ? days[days.length >> 1]! : null,
  };
}
