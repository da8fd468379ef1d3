import type { Problem } from '../../kit/problem.ts';
import type { Counts } from '../statistics/counts.ts';

const COMMAND = 'marquee experiment evaluate';

/** What was typed, as it was typed. */
export interface Typed {
  control?: string | undefined;
  variants: readonly string[];
  weights?: string | undefined;
  planned?: string | undefined;
}

/** What was meant; only of use where there are no problems. */
export interface Asked {
  counts: Record<string, Counts>;
  weights?: number[];
  planned?: number;
}

/** Reads the counts of a command line. Everything that is wrong is reported at once. */
export function readCounts({ control, variants, weights, planned }: Typed): {
  asked: Asked;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const wrong = (
    code: Problem['code'],
    option: string,
    message: string,
    found: string,
    fix: string,
  ) =>
    problems.push({ code, severity: 'error', file: `${COMMAND} ${option}`, message, found, fix });
  const entries: [string, Counts][] = [];

  if (control === undefined)
    wrong(
      'MQ2406',
      '--control',
      'The counts of the control are missing.',
      '',
      '--control 120/2400',
    );
  else add('control', control, '--control', '120/2400');
  if (variants.length === 0)
    wrong('MQ2406', '--variant', 'There is no variant to compare.', '', '--variant b=150/2390');
  for (const typed of variants) {
    const cut = typed.indexOf('=');
    const key = typed.slice(0, Math.max(cut, 0)).trim();
    if (!key) {
      wrong(
        'MQ2401',
        '--variant',
        'A variant needs a name before its counts.',
        typed,
        `--variant b=${isCounts(typed.slice(cut + 1)) ? typed.slice(cut + 1) : '150/2390'}`,
      );
      continue;
    }
    const fix = `--variant ${key}2=${typed.slice(cut + 1)}`;
    if (key === 'control')
      wrong('MQ2403', '--variant', '“control” is the name of the control.', typed, fix);
    else if (entries.some(([known]) => known === key))
      wrong('MQ2403', '--variant', `“${key}” is given twice; only one can hold.`, typed, fix);
    add(key, typed.slice(cut + 1), '--variant', `${key}=150/2390`);
  }

  function add(key: string, typed: string, option: string, example: string) {
    const counts = parse(typed);
    const name = key === 'control' ? 'the control' : key;
    if (!counts)
      wrong(
        'MQ2401',
        option,
        `The counts of ${name} are not conversions/visitors, two whole numbers.`,
        typed || '(nothing)',
        `${option} ${example}`,
      );
    else if (counts.conversions > counts.visitors)
      wrong(
        'MQ2402',
        option,
        `${name} has more conversions (${counts.conversions}) than visitors (${counts.visitors}); conversions stand first, and each visitor counts once.`,
        typed,
        `${option} ${key === 'control' ? '' : `${key}=`}${counts.visitors}/${counts.conversions}`,
      );
    entries.push([key, counts ?? { visitors: 0, conversions: 0 }]);
  }

  const asked: Asked = { counts: Object.fromEntries(entries) };
  const wanted = variants.length + 1;
  const example = Array.from({ length: wanted }, () => Math.floor(100 / wanted)).join(',');
  if (weights !== undefined) {
    const numbers = weights.split(',').map((one) => (one.trim() ? Number(one) : Number.NaN));
    const fix = `--weights ${example}`;
    if (!numbers.every((one) => Number.isFinite(one) && one > 0))
      wrong('MQ2404', '--weights', 'Weights are numbers above 0.', weights || '(nothing)', fix);
    if (numbers.length !== wanted)
      wrong(
        'MQ2404',
        '--weights',
        `There are ${numbers.length} weights for ${wanted} variants, the control included.`,
        weights || '(nothing)',
        fix,
      );
    asked.weights = numbers;
  }
  if (planned !== undefined) {
    const number = whole(planned);
    if (number === undefined || number < 1)
      wrong(
        'MQ2405',
        '--planned',
        'The planned number of visitors is a whole number from 1 on.',
        planned || '(nothing)',
        '--planned 20000',
      );
    else asked.planned = number;
  }
  return { asked, problems };
}

const isCounts = (typed: string) => parse(typed) !== undefined;

function parse(typed: string): Counts | undefined {
  const parts = typed.split('/').map(whole);
  const [conversions, visitors] = parts;
  return parts.length === 2 && conversions !== undefined && visitors !== undefined
    ? { visitors, conversions }
    : undefined;
}

/** A whole number; 2_400 and 2400 are the same, and so is a number with spaces around it. */
function whole(typed: string): number | undefined {
  const digits = typed.trim().replaceAll('_', '');
  const number = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(number) ? number : undefined;
}
