import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** Fewest characters of a password: NIST SP 800-63B, 3.1.1.2, for one that stands alone. */
export const SHORTEST = 15;

/** Cost of scrypt by OWASP's password storage cheat sheet: N 2^17, r 8, p 1; 128 MiB and a fifth of a second. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const BYTES = 32;

/** What is kept of a password: `scrypt$131072$8$1$salt$hash`, both in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password.normalize('NFKC'), salt, BYTES, COST);
  const { N, r, p } = COST;
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

const HASH = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]{43})$/;

/** Whether a text is what hashPassword gives. */
export const isHash = (text: string): boolean => HASH.test(text);

/** Whether a password is the one that a hash was made of. False for a text that is no hash. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const parts = HASH.exec(kept);
  if (!parts) return false;
  const [N, r, p] = parts.slice(1, 4).map(Number) as [number, number, number];
  const [salt, hash] = parts.slice(4).map((text) => Buffer.from(text, 'base64url'));
  const options = { N, r, p, maxmem: COST.maxmem };
  const own = await derive(password.normalize('NFKC'), salt!, BYTES, options);
  return timingSafeEqual(own, hash!);
}
