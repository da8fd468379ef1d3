import type { Figure } from '../figure.ts';
import { edgeFigures } from './edge.ts';
import { nginxFigures } from './nginx.ts';
import { paintFigures } from './paint.ts';
import { reportFigures } from './report.ts';
import { ruleFigures } from './rules.ts';

/** Tests of variants: what the rules promise, what a report takes, and what serving costs. */
export const experimentFigures = async (say: (text: string) => void): Promise<Figure[]> => [
  ...(await ruleFigures(say)),
  ...reportFigures(say),
  ...(await edgeFigures(say)),
  ...(await nginxFigures(say)),
  ...(await paintFigures(say)),
];
