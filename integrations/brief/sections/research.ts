import type { Experiment } from '../../experiments/index.ts';
import type { Part, Section } from '../document.ts';
import type { Telling } from '../telling.ts';

/** Tests with what they suppose, and what came of those that are over; drafts are those to come. */
export function researchSections(telling: Telling): Section[] {
  const { facts, texts } = telling;
  const parts = facts.experiments
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .map((test) => testPart(test, telling));
  return [
    { title: texts.sections.tests, parts: parts.length ? parts : [{ sentence: texts.none.tests }] },
  ];
}

function testPart(
  { id, hypothesis, status, start, stop, page, primary, variants }: Experiment,
  { facts, texts, format }: Telling,
): Part {
  const late = status === 'running' && stop < facts.today;
  return {
    title: id,
    sentence: hypothesis,
    lines: [
      {
        lead: late ? texts.outcomes.due : texts.outcomes[status],
        text: format.range(start, stop),
        note: page,
      },
      { lead: texts.primary, text: primary, note: Object.keys(variants).join(', ') },
      ...(status === 'running'
        ? [{ lead: texts.figures, text: `marquee experiment report ${id}` }]
        : []),
    ],
  };
}
