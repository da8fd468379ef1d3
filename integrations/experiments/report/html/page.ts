import { createHash } from 'node:crypto';
import { xml } from '../../../kit/charts/frame.ts';
import { count } from '../../judge/format.ts';
import type { Report } from '../report.ts';
import { en } from './en.ts';
import { liftChart } from './lift-chart.ts';
import { posteriorChart } from './posterior-chart.ts';
import { ratesChart } from './rates-chart.ts';
import {
  checksTable,
  daysTable,
  guardrailsSection,
  noveltySection,
  segmentsSection,
  variantsTable,
} from './sections.ts';
import { style } from './style.ts';
import { zh } from './zh.ts';
import type { Words } from './words.ts';

const [WIDE, NARROW] = [824, 380];

/**
 * The report as one HTML file: no script, nothing from elsewhere, and a policy that allows only its own stylesheet, by its
 * hash. `language` is a BCP 47 tag: Chinese for zh, English for all others.
 */
export function reportPage(report: Report, language = 'en'): string {
  const words = /^zh\b/i.test(language) ? zh : en;
  const { experiment, verdict, metrics, events, days } = report;
  const primary = metrics[experiment.primary]!;
  const title = experiment.hypothesis || experiment.id;
  const hash = createHash('sha256').update(style).digest('base64');
  const planned = primary.planned === null ? '–' : count(primary.planned);
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${xml(`${experiment.id}: ${words.report}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="eyebrow">${xml(`${words.report} · ${experiment.id} · ${words.phase(experiment.phase)}`)}</p>
<h1>${xml(title)}</h1>
<p class="facts">${xml(`${experiment.page} · ${words.summary(days, count(primary.visitors), planned, count(events.events))}`)}</p>
<section class="verdict ${verdict.outcome}"><strong>${xml([words.outcome[verdict.outcome], verdict.outcome === 'ship' ? verdict.variant : ''].filter(Boolean).join(' '))}</strong><p>${xml(sentence(report, words))}</p></section>
<h2>${xml(words.primary(experiment.primary))}</h2>
${variantsTable(primary, words)}
${chart('lift', words, (width) => liftChart(report, words, width), daysTable(report, words))}
${chart('posterior', words, (width) => posteriorChart(primary, words, width))}
${chart('rates', words, (width) => ratesChart(report, words, width))}
<h2>${xml(words.checks)}</h2>
${checksTable(report, words)}
${guardrailsSection(report, words)}
${segmentsSection(report, words)}
${noveltySection(report, words)}
<h2>${xml(words.method)}</h2>
<p class="note">${xml(words.methodText)}</p>
</main>
</body>
</html>
`;
}

/** A chart in two widths, of which the page shows one: text that shrinks with a drawing cannot be read on a phone. */
function chart(
  name: keyof Words['charts'],
  words: Words,
  draw: (width: number) => string,
  figures = '',
): string {
  const { title, note } = words.charts[name];
  const details = figures
    ? `<details><summary>${xml(words.figures)}</summary>${figures}</details>`
    : '';
  const drawn = [
    [WIDE, 'wide'],
    [NARROW, 'narrow'],
  ] as const;
  const svg = drawn.map(([width, at]) =>
    draw(width).trim().replace('class="marquee-chart"', `class="marquee-chart ${at}"`),
  );
  return `<h2>${xml(title)}</h2><figure>${svg.join('')}<figcaption>${xml(note)}</figcaption>${details}</figure>`;
}

function sentence({ experiment, metrics, gates, verdict }: Report, words: Words): string {
  const own = words.sentence(verdict, metrics[experiment.primary]!);
  const cause = gates.find(({ gate }) => gate === 'srm')?.cause;
  if (!cause || words === en) return own.charAt(0).toUpperCase() + own.slice(1);
  const { dimension, value, visitors, onlyThere } = cause;
  return (
    own +
    words.cause(words.dimensions[dimension], value, visitors.map(count).join(' : '), onlyThere)
  );
}
