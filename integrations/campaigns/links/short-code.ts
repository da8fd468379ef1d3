import { createHash } from 'node:crypto';

/** Letters that nobody takes for another when they read them from a poster: no i, l, o, 0 or 1. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 6;

/**
 * A short name for a text, always the same: six of 31 letters, 887 million names. Among a thousand links two get one
 * name with a chance of 0.06 %, which the check of campaigns then tells.
 */
export function shortCode(text: string): string {
  let rest = createHash('sha256').update(text).digest().readBigUInt64BE();
  let code = '';
  while (code.length < LENGTH) {
    code += LETTERS[Number(rest % BigInt(LETTERS.length))];
    rest /= BigInt(LETTERS.length);
  }
  return code;
}
