import { buildNow } from '../../integrations/kit/now.ts';
import {
  isPublished,
  stateOf,
  type State,
  type Visibility,
} from '../../integrations/kit/visibility.ts';

/** The moment of this build; one for all pages. */
export const now = buildNow();

/** In dev a writer sees everything, marked; a build shows what is live. */
export const isShown = (entry: Visibility): boolean =>
  import.meta.env.DEV || isPublished(entry, now);

/** The mark of what visitors would not see yet, or no more; nothing for a live entry. */
export function markOf(entry: Visibility): Exclude<State, 'live'> | undefined {
  const state = stateOf(entry, now);
  return state === 'live' ? undefined : state;
}
