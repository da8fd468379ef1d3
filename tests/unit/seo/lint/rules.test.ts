import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groups } from '../../../../integrations/seo/lint/rule.ts';
import { rules } from '../../../../integrations/seo/lint/rules.ts';

const folder = new URL('../../../../integrations/seo/lint/rules/', import.meta.url);

/** The owners of guidelines: engines, networks and standards. */
const OWNERS =
  /^https:\/\/(?:developers\.google\.com|web\.dev|www\.bing\.com|yandex\.com|www\.w3\.org|html\.spec\.whatwg\.org|schema\.org|ogp\.me|developers\.facebook\.com)\//;

describe('rules', () => {
  it('are at least 45, one a file, named as their file', () => {
    const files = groups.flatMap((group) =>
      readdirSync(new URL(`${group}/`, folder)).map((file) => `${group}/${file}`),
    );
    expect(rules.map(({ id, group }) => `${group}/${id}.ts`).sort()).toEqual(files.sort());
    expect(rules.length).toBeGreaterThanOrEqual(45);
  });

  it.for(rules.map((rule) => [rule.id, rule] as const))(
    '%s says what, why, how, and by whose word',
    ([, rule]) => {
      for (const text of [rule.about, rule.reason, rule.fix])
        expect(text).toMatch(/^\p{L}.*[.:)…]$|[^.]$/u);
      expect(rule.link).toMatch(OWNERS);
      expect(Boolean(rule.page) !== Boolean(rule.site)).toBe(true);
    },
  );
});
