const GOOD = new Set(['running', 'live', 'finished', 'shipped', 'done', 'ahead', 'on track']);
const BAD = new Set(['cancelled', 'expired', 'behind']);

/** How a state is shown: as something that goes on or went well, as something that is over, or plainly. */
export const statusPill = (state: string): 'good' | 'bad' | 'plain' =>
  GOOD.has(state) ? 'good' : BAD.has(state) ? 'bad' : 'plain';
