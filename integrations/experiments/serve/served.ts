import type { Test } from '../assign/assign.ts';
import type { Audience } from '../definition.ts';

/** A running experiment as edges and browsers know it. */
export interface Served extends Test {
  /** Id of the experiment, by which it is previewed: `?mq=<id>:<variant>`. */
  id: string;
  phase: number;
  /** Name of the cookie that keeps a visitor's variant in this phase. */
  cookie: string;
  /** First and last moment, in milliseconds: a site that nobody built anew still ends its tests. */
  from: number;
  to: number;
  audience?: Audience | undefined;
  /** Where a site asks before it keeps anything: who has not agreed takes no part. */
  consent?: Consent | undefined;
  /** Cookies of the other tests of its group: who has a variant of one of them takes part in no other. */
  apart?: readonly string[] | undefined;
}

/** How visitors who agreed are known: a cookie, and the text that it then holds. */
export interface Consent {
  cookie: string;
  includes: string;
}

/** Name of the cookie of a phase: letters, digits and `_`, since nginx can name no other. */
export const stickyName = (seed: string): string => `mq_${seed.replace(/[^a-z0-9]/g, '_')}`;

/** Name of the cookie that tells visitors apart: 128 random bits, in hexadecimal. */
export const ID_COOKIE = 'mq_id';
