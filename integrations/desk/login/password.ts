import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** Fewest characters of a password: NIST SP 800-63B-4, 3.1.1.2, for one that stands alone. */
export const SHORTEST = 15;
/** Most of them, so that every one fits the form that is sent. */
export const LONGEST = 256;

/** What a guess costs. `N` is a power of two; memory is 128 · N · r bytes (RFC 7914, 2). */
export interface Cost {
  N: number;
  r: number;
  p: number;
}

/** By OWASP's password storage cheat sheet: 128 MiB, and a fifth of a second. */
const COST: Cost = { N: 2 ** 17, r: 8, p: 1 };
/** Less is no protection, more is a slip of the pen that stops the server. */
const WEAKEST = 2 ** 14;
const MOST_MEMORY = 2 ** 30;
const BYTES = 32;

/** Characters of a password as people count them: a code point is one. */
export const lengthOf = (password: string): number => [...password.normalize('NFKC')].length;

/** What is kept of a password: `scrypt:131072:8:1:salt:hash`, both in base64url. No sign in it means anything to a shell. */
export async function hashPassword(password: string, cost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derived(password, salt, cost);
  const { N, r, p } = cost;
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join(':');
}

/** Whether a text is what hashPassword gives. */
export const isHash = (text: string): boolean => partsOf(text) !== undefined;

/** Whether a password is the one that a hash was made of. False for a text that is no hash. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const parts = partsOf(kept);
  if (!parts) return false;
  return timingSafeEqual(await derived(password, parts.salt, parts.cost), parts.hash);
}

const derived = (password: string, salt: Buffer, cost: Cost): Promise<Buffer> =>
  // Twice what it needs: Node counts its own small change as well.
  derive(password.normalize('NFKC'), salt, BYTES, { ...cost, maxmem: 2 * memoryOf(cost) });

const memoryOf = ({ N, r }: Cost): number => 128 * N * r;

// 16 bytes of salt and 32 of hash.
const HASH = /^scrypt:(\d{1,7}):(\d{1,2}):(\d{1,2}):([\w-]{22}):([\w-]{43})$/;

function partsOf(text: string): { cost: Cost; salt: Buffer; hash: Buffer } | undefined {
  const parts = HASH.exec(text);
  if (!parts) return undefined;
  const [N, r, p] = parts.slice(1, 4).map(Number) as [number, number, number];
  const isSound = Number.isInteger(Math.log2(N)) && N >= WEAKEST && r >= 8 && p >= 1;
  if (!isSound || memoryOf({ N, r, p }) > MOST_MEMORY) return undefined;
  const [salt, hash] = parts.slice(4).map((part) => Buffer.from(part, 'base64url'));
  return { cost: { N, r, p }, salt: salt!, hash: hash! };
}
