import type { Seen } from '../lint/seen.ts';
import type { Rule } from '../lint/rule.ts';
import { keyphraseAlt } from '../lint/rules/content/keyphrase-alt.ts';
import { keyphraseDensity } from '../lint/rules/content/keyphrase-density.ts';
import { keyphraseDescription } from '../lint/rules/content/keyphrase-description.ts';
import { keyphraseFirst } from '../lint/rules/content/keyphrase-first.ts';
import { keyphraseHeadings } from '../lint/rules/content/keyphrase-headings.ts';
import { keyphraseSlug } from '../lint/rules/content/keyphrase-slug.ts';
import { keyphraseTitle } from '../lint/rules/content/keyphrase-title.ts';
import { places, type KeyphraseReport, type Place } from './page-report.ts';

const RULES: Record<Place, Rule> = {
  title: keyphraseTitle,
  description: keyphraseDescription,
  slug: keyphraseSlug,
  first: keyphraseFirst,
  headings: keyphraseHeadings,
  alt: keyphraseAlt,
};

/** Where the keyphrase stands, as the rules of the linter judge it; nothing for a page without one. */
export function keyphraseReport(seen: Seen): KeyphraseReport | undefined {
  const { keyphrase, page, site } = seen;
  if (!keyphrase) return undefined;
  const text = page.paragraphs.map((one) => one.text).join('\n');
  const times = keyphrase.count(text);
  return {
    text: keyphrase.text,
    places: places.map((place) => ({ place, has: !RULES[place].page!(seen).length })),
    times,
    density: (100 * times * keyphrase.length) / Math.max(1, keyphrase.words(text)),
    least: site.limits.densityLeast,
    most: site.limits.densityMost,
    fits: !keyphraseDensity.page!(seen).length,
  };
}
