import { count, percent } from '../judge/format.ts';
import type { Gate, GateName } from './gates.ts';

const NAMES: Record<GateName, string> = {
  srm: 'Split of visitors as planned',
  crossover: 'One variant a visitor',
  'unknown-variant': 'Variants of the file',
  'missing-exposure': 'Exposures complete',
  bots: 'Bots, not counted',
  'whole-weeks': 'Whole weeks',
};

/** What a gate found, in a few words. */
export function gateWords({ gate, value, cause }: Gate): [name: string, found: string] {
  const name = NAMES[gate];
  switch (gate) {
    case 'srm':
      return [
        name,
        `p ${value < 0.0001 ? '< 0.0001' : `= ${value.toFixed(4)}`}${cause ? `; ${cause.onlyThere ? 'only' : 'most'} in ${cause.dimension} ${cause.value}` : ''}`,
      ];
    case 'whole-weeks':
      return [name, `${count(value)} ${value === 1 ? 'day' : 'days'}`];
    case 'crossover':
      return [name, `${percent(value)} were seen in several`];
    case 'unknown-variant':
      return [name, `${percent(value)} of events name another`];
    case 'missing-exposure':
      return [name, `${percent(value)} of conversions without one`];
    case 'bots':
      return [name, `${percent(value)} of visitors`];
  }
}
