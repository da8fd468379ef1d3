import type { Problem } from '../kit/problem.ts';

/** After so many times the patience the build is given up. */
export const GIVE_UP = 4;

/** What is said of work that has run for some seconds while nothing else went on; the latest of `labels` first. */
export function stuckProblem(
  labels: readonly string[],
  seconds: number,
  patience: number,
): Problem | undefined {
  const [file, ...others] = labels.toReversed();
  if (file === undefined || (seconds !== patience && seconds !== patience * GIVE_UP))
    return undefined;
  const last = seconds > patience;
  return {
    code: 'MQ1407',
    severity: last ? 'error' : 'warning',
    file,
    message: last
      ? `This was still being rendered after ${seconds} s: the build is given up, and the last site stays as it is.`
      : `This has been rendered for ${seconds} s now, and nothing else goes on.`,
    ...(others.length > 0 && { found: `begun before it: ${others.slice(0, 3).join(', ')}` }),
    fix: 'Look for code in braces that never ends, such as while (true), or that waits for something; what only is slow is given more seconds by MARQUEE_PATIENCE.',
  };
}
