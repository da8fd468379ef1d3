import { describe, expect, it } from 'vitest';
import { rules } from '../../../../integrations/seo/lint/rules.ts';
import { contentFaults } from './faults/content.ts';
import { dataFaults } from './faults/data.ts';
import type { Plot } from './faults/fault.ts';
import { headFaults } from './faults/head.ts';
import { linkFaults } from './faults/links.ts';
import { structureFaults } from './faults/structure.ts';
import { addCleanVariant, variantFaults } from './faults/variants.ts';
import { cleanPage } from './fixture/page.ts';
import { addPage, cleanSite, lintFixture } from './fixture/site.ts';
import { isChinese, keyphraseOf } from './fixture/text.ts';

const faults = [
  ...headFaults,
  ...structureFaults,
  ...linkFaults,
  ...contentFaults,
  ...dataFaults,
  ...variantFaults,
];

/** Pages from this number on belong to faults, two each. */
const FIRST = 100;

/** All faults planted into one site of 200 clean pages. */
function spoiltSite() {
  const site = cleanSite(200);
  const clean = new Set(site.pages.keys());
  const plots = faults.map(({ language = 'en' }, index): Plot => {
    const [page, other] = [0, 1].map((step) => {
      const n = FIRST + index * 2 + step;
      // The translation is there, too, so that nothing but the fault is wrong.
      for (const one of ['en', 'zh-CN'] as const) {
        const added = addPage(site, cleanPage(n, one), keyphraseOf(n, one));
        const home = site.pages.get(isChinese(one) ? '/zh-cn/' : '/')!;
        home.body += `<li><a href="${added.path}">${added.heading}</a></li>`;
      }
      return site.pages.get(cleanPage(n, language).path)!;
    }) as [Plot['page'], Plot['page']];
    return { site, page, other, source: site.sources.get(page.path)! };
  });
  faults.forEach((fault, index) => fault.plant(plots[index]!));
  return { site, plots, clean };
}

const { site, plots, clean } = spoiltSite();
const findings = lintFixture(site);

describe(`${faults.length} planted faults`, () => {
  it.for(faults.map((fault, index) => [`${fault.rule}: ${fault.what}`, index] as const))(
    '%s',
    ([, index]) => {
      const fault = faults[index]!;
      const at = fault.at?.(plots[index]!) ?? plots[index]!.page.path;
      const found = findings.filter(({ rule, page }) => rule === fault.rule && page === at);
      expect(found.length, `${fault.rule} finds nothing on ${at}`).toBeGreaterThan(0);
      for (const { file, reason, fix, link } of found) {
        expect(file).not.toBe('');
        for (const text of [reason, fix, link]) expect(text.length).toBeGreaterThan(5);
      }
    },
  );

  it('leave no rule untried', () => {
    const tried = new Set(faults.map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it('leave the 200 clean pages without a finding', () => {
    const strays = findings.filter(
      ({ page }) => clean.has(page) && page !== '/' && page !== '/zh-cn/',
    );
    expect(strays.map(({ rule, page, message }) => `${rule} ${page} ${message}`)).toEqual([]);
  });
});

describe('a variant that differs as its file says', () => {
  it('has no finding', () => {
    const own = cleanSite(10);
    const path = addCleanVariant(own, [...own.pages.values()][0]!);
    expect(lintFixture(own).filter(({ page }) => page === path)).toEqual([]);
  });
});
