import { distance } from 'fastest-levenshtein';

/**
 * The likeliest name that was meant, or nothing when none is near. Near is: a few letters differ
 * (one of three, two of eight, a third of a long name), or one name is the beginning or the end of
 * the other (`zh` for `zh-cn`, `date` for `publishDate`). The first of equals wins.
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.normalize('NFC').toLowerCase();
  let best: string | undefined;
  let least = allowed(wanted) + 1;
  let part: string | undefined;
  for (const candidate of names) {
    const known = candidate.toLowerCase();
    const far = distance(wanted, known);
    if (far < least) [best, least] = [candidate, far];
    if (part === undefined && holds(known, wanted)) part = candidate;
  }
  return best ?? part;
}

const allowed = (name: string) =>
  name.length <= 3 ? 1 : name.length <= 8 ? 2 : Math.floor(name.length / 3);

/** Whether one of the two names, if it is not too short to say anything, begins or ends the other. */
function holds(known: string, wanted: string): boolean {
  const [short, long] = known.length < wanted.length ? [known, wanted] : [wanted, known];
  return short.length > 1 && (long.startsWith(short) || (short.length > 3 && long.endsWith(short)));
}
