import type { Progress } from './progress.ts';

const names: Record<Progress['phase'], string> = {
  content: 'Reading the content',
  code: 'Bundling styles and scripts',
  pages: 'Rendering pages',
  pictures: 'Making pictures',
  cards: 'Drawing pictures of pages',
  files: 'Writing search, redirects and headers',
};

/** One line that says how far a build is, at most `width` columns wide. */
export function progressLine(
  { phase, done, total }: Progress,
  seconds: number,
  width: number,
): string {
  const time = `${seconds.toFixed(0)} s`;
  const count = total ? `${done}/${total}` : done ? String(done) : '';
  const label = [names[phase], count].filter(Boolean).join('  ');
  if (!total) return `${label}  ${time}`.slice(0, width);
  const room = Math.min(28, width - label.length - time.length - 6);
  if (room < 6) return `${label}  ${time}`.slice(0, width);
  const filled = Math.round((Math.min(done, total) / total) * room);
  return `${label}  ${'━'.repeat(filled)}${'╌'.repeat(room - filled)}  ${time}`;
}
