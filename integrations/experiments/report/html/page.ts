import { createHash } from 'node:crypto';
import { signed } from '../metric-table.ts';
import type { Report } from '../report.ts';
import { chance, fewDigits, percent, whole } from '../texts/numbers.ts';
import { sentenceOf, type ReportTexts } from '../texts/texts.ts';
import { warningsOf } from '../warnings.ts';
import { escapeHtml } from '../../../kit/html/escape.ts';
import { reportCharts } from './charts.ts';
import { reportStyle } from './style.ts';

/** What a report says, as the HTML of a part of a page; readable without charts. */
export function reportBody(report: Report, texts: ReportTexts): string {
  const { experiment, primary, guardrails, days, bots, crossed } = report;
  const { language } = texts;
  const warnings = warningsOf(report, texts);
  const sentence = sentenceOf(primary.reason, texts, report.daysLeft, warnings[0]);
  const kind = primary.verdict.replace(' ', '-');
  const share = (value: number) => percent(value, language);
  const range = ([low, high]: readonly [number, number], write: (value: number) => string) =>
    Number.isFinite(low) ? `${write(low)} … ${write(high)}` : '–';
  const lift = (value: number) => signed(value, language);
  const { columns } = texts;
  const metric = table(
    [
      columns.variant,
      columns.visitors,
      columns.conversions,
      columns.rate,
      columns.interval,
      columns.lift,
      columns.liftInterval,
      columns.pValue,
      columns.best,
      columns.loss,
    ],
    Object.entries(primary.variants).map(([name, one], at) => [
      name,
      whole(one.visitors, language),
      whole(one.conversions, language),
      share(one.rate),
      range(one.interval, share),
      at === 0 ? texts.control : one.lift === null ? '–' : lift(one.lift),
      at === 0 ? '' : range(one.alwaysValid.interval, lift),
      at === 0 ? '' : fewDigits(one.adjustedPValue, language),
      chance(one.bayes.probabilityBest, language),
      share(one.bayes.expectedLoss),
    ]),
  );
  const held = guardrails.length
    ? `<h2>${escapeHtml(texts.guardrails)}</h2>${table(
        [columns.variant, '', columns.lift, columns.liftInterval, ''],
        guardrails.map((one) => [
          one.variant,
          one.metric,
          one.lift === null ? '–' : lift(one.lift),
          range(one.interval, lift),
          texts.states[one.state],
        ]),
      )}`
    : '';
  const names = Object.keys(primary.variants);
  const daily = table(
    [texts.day, ...names],
    days.map(({ day, variants }) => [
      day,
      ...names.map((name) => {
        const { visitors, conversions } = variants[name]!;
        return `${whole(conversions, language)} / ${whole(visitors, language)}`;
      }),
    ]),
  );
  return `<p class="quiet">${escapeHtml(experiment.hypothesis)}</p>
<p class="verdict ${kind}">${escapeHtml(sentence)}</p>
${warnings.length ? `<ul class="warnings">${warnings.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>` : ''}
<h2>${escapeHtml(texts.primary(experiment.primary))}</h2>
${metric}
${held}
${reportCharts(report, texts).join('\n')}
<details><summary>${escapeHtml(texts.numbers)}</summary>${daily}</details>
<p class="quiet">${escapeHtml(texts.split(primary.srm.pValue))}. ${escapeHtml(texts.counted(bots, crossed))}</p>
<p class="quiet">${escapeHtml(texts.legend)}</p>`;
}

/** A report as one page: no script, no file from anywhere. */
export function htmlReport(report: Report, texts: ReportTexts): string {
  const { experiment } = report;
  const hash = createHash('sha256').update(reportStyle).digest('base64');
  const title = escapeHtml(texts.title(experiment.id, experiment.phase));
  return `<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<title>${title}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${reportBody(report, texts)}
</main>
</body>
</html>
`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  `<div class="scroll" tabindex="0"><table><thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`;
