import { LIMITS } from '../../kit/events/events.ts';
import type { Reason } from './reasons.ts';

/** Thrown for a body that is not read to its end. */
export class BodyError extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** What a request says of its body. */
interface BodyHeaders {
  length: string | null | undefined;
  encoding: string | null | undefined;
}

/** The text of a body of at most 64 kB, before and after it is unpacked. Throws a BodyError. */
export async function textOf(
  pieces: AsyncIterable<Uint8Array>,
  { length, encoding }: BodyHeaders,
): Promise<string> {
  if (Number(length ?? 0) > LIMITS.body) throw new BodyError('too-large');
  const body = await joined(pieces);
  if (!encoding || encoding === 'identity') return body.toString('utf8');
  if (encoding !== 'gzip') throw new BodyError('encoding');
  // What both Node and Workers have; it unpacks no more than is asked for.
  const unpacked = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return (await joined(unpacked)).toString('utf8');
  } catch (error) {
    throw error instanceof BodyError ? error : new BodyError('encoding');
  }
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > LIMITS.body) throw new BodyError('too-large');
    read.push(piece);
  }
  return Buffer.concat(read);
}
