import { nearest } from '../../kit/nearest.ts';
import type { Fault } from '../fault.ts';
import { termFacts, terms } from './facts.ts';

/** MQ2601 for a name that is no id of a solar term: with the id, if it is a Chinese name or nearly right. */
export function termFault(written: string): Fault | undefined {
  if (termFacts(written)) return undefined;
  const named = terms.find(({ name }) => Object.values(name).includes(written));
  const ids = terms.map(({ id }) => id);
  const near = named?.id ?? nearest(written, ids);
  return {
    code: 'MQ2601',
    message: 'There is no solar term of this name.',
    found: written,
    fix: near ? `term: ${near}` : `one of ${ids.join(', ')}`,
  };
}
