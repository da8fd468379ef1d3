import { createHash } from 'node:crypto';

/** Bits of a number that a double holds exactly, in whole hexadecimal digits. */
const DIGITS = 13;

/** A text as a number of 52 bits: the first of its SHA-256. */
export const numberOf = (text: string): number =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, DIGITS), 16);

/** The day whose secret a moment belongs to: 2026-11-28, in UTC. */
export const utcDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A visitor by the id that his browser keeps. */
export const keptVisitor = (id: string): number => numberOf(`kept ${id}`);

/**
 * A visitor for one day, without anything kept in the browser: whoever throws the day's salt away cannot find the address from
 * the number, nor the same visitor on another day.
 */
export const dailyVisitor = (
  salt: string,
  { site, address, userAgent }: { site: string; address: string; userAgent: string },
): number => numberOf(`${salt}\n${site}\n${address}\n${userAgent}`);
