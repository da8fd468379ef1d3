import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/order.ts';

// Every test sees the same day, whatever the clock says.
const env = { MARQUEE_NOW: '2026-11-24' };

// The continuous integration counts the tests of all projects.
const report = process.env['MARQUEE_REPORT'];

export default defineConfig({
  test: {
    env,
    sequence: { sequencer: SlowFirst },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Pure functions leave nothing behind: what one file has loaded serves the next.
          isolate: false,
          // Some draw pictures or read whole folders: no test is timed by how busy the machine is.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Whole builds, of more than one core each: two at a time, after the quick tests.
        test: {
          name: 'sites',
          include: ['tests/sites/**/*.test.ts'],
          globalSetup: ['tests/sites/caches.ts'],
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/sites/caches.ts', 'tests/browser/setup.ts'],
          setupFiles: ['tests/browser/built.ts'],
          maxWorkers: 2,
          maxConcurrency: 3,
          testTimeout: 60_000,
          // The default of a second is short where two cores carry a build, a browser and the tests.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 60_000,
          // After the sites: beside a build a browser is too slow to be asked anything.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
