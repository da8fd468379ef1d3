import type { Problem } from '../../kit/problem.ts';
import type { Counts } from '../statistics/counts.ts';

/** What somebody wrote on a command line. */
export interface WrittenCounts {
  /** `120/2400` */
  control: string;
  /** `b=150/2390`, one a variant. */
  variants: readonly string[];
  /** `50,50`: one a variant, the control's first. */
  weights?: string | undefined;
  planned?: string | undefined;
  mde?: string | undefined;
  alpha?: string | undefined;
}

export interface ReadCounts {
  counts: Record<string, Counts>;
  weights: Record<string, number> | undefined;
  planned: number | undefined;
  mde: number | undefined;
  alpha: number | undefined;
}

/** Reads counts as they were written, and says all that is wrong with them at once. */
export function readCounts(written: WrittenCounts): ReadCounts & { problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong = (option: string, message: string, found: string, fix: string): undefined => {
    problems.push({ code: 'MQ2401', severity: 'error', file: option, message, found, fix });
    return undefined;
  };
  const counts: Record<string, Counts> = {};
  const add = (name: string, text: string, option: string, whole: string, example: string) => {
    const found = countsOf(text);
    if (found === undefined)
      return wrong(option, 'Conversions and visitors are two whole numbers.', whole, example);
    if (found.conversions > found.visitors)
      return wrong(
        option,
        'More visitors converted than came.',
        whole,
        `Conversions stand first: ${example}`,
      );
    return void (counts[name] = found);
  };
  add('control', written.control, '--control', written.control, '--control 120/2400');
  if (written.variants.length === 0)
    wrong('--variant', 'There is no variant to compare.', '', '--variant b=150/2390');
  for (const text of written.variants) {
    const [, name, rest] = /^([^=]+)=(.*)$/.exec(text) ?? [];
    if (name === undefined)
      wrong('--variant', 'A variant needs a name.', text, '--variant b=150/2390');
    else if (Object.hasOwn(counts, name))
      wrong('--variant', `There are two variants named ${name}.`, text, 'Give each its own name.');
    else add(name, rest!, '--variant', text, `--variant ${name}=150/2390`);
  }
  const number = (option: 'planned' | 'mde' | 'alpha', most: number, example: string) => {
    const text = written[option];
    if (text === undefined) return undefined;
    const value = Number(text);
    return text.trim() !== '' && value > 0 && value < most
      ? value
      : wrong(
          `--${option}`,
          `${option} is a number above 0${most < 1e9 ? ` and below ${most}` : ''}.`,
          text,
          example,
        );
  };
  const planned = number('planned', 1e12, '--planned 10000');
  const mde = number('mde', 100, '--mde 0.1');
  const alpha = number('alpha', 1, '--alpha 0.05');
  const names = ['control', ...written.variants.map((text) => text.replace(/=.*$/, ''))];
  const weights =
    written.weights === undefined ? undefined : weightsOf(written.weights, names, wrong);
  return { counts, weights, planned, mde, alpha, problems };
}

function countsOf(text: string): Counts | undefined {
  const [, conversions, visitors] = /^\s*(\d{1,15})\s*\/\s*(\d{1,15})\s*$/.exec(text) ?? [];
  return visitors === undefined
    ? undefined
    : { conversions: Number(conversions), visitors: Number(visitors) };
}

function weightsOf(
  text: string,
  names: string[],
  wrong: (option: string, message: string, found: string, fix: string) => undefined,
): Record<string, number> | undefined {
  const weights = text.split(',').map((one) => (one.trim() === '' ? NaN : Number(one)));
  const example = `--weights ${names.map(() => Math.round(100 / names.length)).join(',')}`;
  if (weights.some((weight) => !(weight > 0 && weight < Infinity)))
    return wrong('--weights', 'Weights are numbers above 0.', text, example);
  if (weights.length !== names.length)
    return wrong(
      '--weights',
      `There are ${names.length} variants with the control, and ${weights.length} weights.`,
      text,
      example,
    );
  return Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
}
