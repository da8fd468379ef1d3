import type { Experiment } from '../definition.ts';
import { padCells } from '../../kit/cells.ts';
import { daysBetween } from './days.ts';

const ORDER = ['running', 'draft', 'stopped', 'shipped'] as const;
const WIDTH = { id: 20, status: 14, page: 20 };

/** Tests as a table for terminals, the running first; a second line has the variants. */
export function experimentList(
  all: readonly Experiment[],
  today: string,
  paint: (code: number, text: string) => string,
): string {
  if (all.length === 0)
    return 'No tests yet. Write content/experiments/<id>.yaml; docs/marketers/experiments.md says how.';
  return [...all]
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.id < b.id ? -1 : 1))
    .map((one) => {
      const { word, colour } = standing(one, today);
      const variants = Object.entries(one.variants).map(([name, weight]) => `${name} ${weight}`);
      const head = [
        paint(1, padCells(one.id, WIDTH.id)),
        paint(colour, padCells(word, WIDTH.status)),
        padCells(one.page, WIDTH.page),
        timing(one, today),
      ];
      return `${head.join('  ').trimEnd()}\n  ${paint(2, `phase ${one.phase}: ${variants.join(', ')}`)}`;
    })
    .join('\n');
}

function standing({ status, start, stop }: Experiment, today: string) {
  if (status !== 'running') return { word: status, colour: status === 'shipped' ? 32 : 2 };
  if (stop < today) return { word: 'overdue', colour: 31 };
  return start > today ? { word: 'waiting', colour: 33 } : { word: 'running', colour: 32 };
}

function timing({ status, start, stop }: Experiment, today: string): string {
  if (status !== 'running' || start > today) return `${start} – ${stop}`;
  if (stop < today) return `ended ${stop}`;
  const left = daysBetween(today, stop);
  return `${left} ${left === 1 ? 'day' : 'days'} left`;
}
