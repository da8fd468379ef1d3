import { afterAll, describe, expect, test } from 'vitest';
import { check, goodSite, makeSite, removeSites } from '../good-site.ts';
import { brokenCases } from './all.ts';
import type { BrokenCase } from './case.ts';
import type { Problem } from '../../../../integrations/kit/problem.ts';

afterAll(removeSites, 60_000);

const blamed = ({ file, files }: BrokenCase) => file ?? Object.keys(files)[0]!;

const isIt = (one: BrokenCase) => (problem: Problem) =>
  problem.code === one.code &&
  problem.file === blamed(one) &&
  problem.severity === (one.severity ?? 'error') &&
  problem.line === one.line;

test('a good site has no problem', async () => {
  const { problems, entries } = await check(makeSite(goodSite));
  expect(problems).toEqual([]);
  expect(entries.every(({ data }) => data !== undefined)).toBe(true);
});

test('there are at least 60 broken contents', () => {
  expect(brokenCases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(brokenCases.map(({ name }) => name)).size).toBe(brokenCases.length);
});

describe('broken content', () => {
  test.each(brokenCases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { problems } = await check(makeSite({ ...goodSite, ...one.files }));
    const found = problems.find(isIt(one));
    if (!found || problems.length !== 1 + (one.others ?? 0))
      expect(problems, `expected ${one.code} at ${blamed(one)}:${one.line}`).toEqual([]);
    if (one.says) expect(found!.message).toContain(one.says);
    if (one.found) expect(found!.found).toContain(one.found);
    if (one.fix) expect(found!.fix).toContain(one.fix);
    expect(found!.message).toMatch(/[.!?]$/);
  });
});

describe('all of them together', () => {
  const together = brokenCases.filter(({ alone }) => !alone);
  const files = Object.assign({}, goodSite, ...together.map(({ files }) => files));

  test('no case undoes another', () => {
    const paths = together.flatMap((one) => Object.keys(one.files));
    expect(
      paths.filter((path, index) => paths.indexOf(path) !== index || path in goodSite),
    ).toEqual([]);
  });

  test('are all reported in one run, twice in the same order', async () => {
    const root = makeSite(files);
    const { problems } = await check(root);
    const missed = together.filter((one) => !problems.some(isIt(one))).map(({ name }) => name);
    expect(missed).toEqual([]);
    expect((await check(root)).problems).toEqual(problems);
  });
});
