import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { LIMITS } from '../../kit/events/events.ts';
import type { Reason } from '../receive/reasons.ts';

const unpack = promisify(gunzip);

/** Thrown for a body that is not read to its end. */
export class BodyError extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** The text of a body of at most 64 kB, before and after it is unpacked. Throws a BodyError. */
export async function readBody(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > LIMITS.body)
    throw new BodyError('too-large');
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LIMITS.body) throw new BodyError('too-large');
    pieces.push(piece);
  }
  const body = Buffer.concat(pieces);
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return body.toString('utf8');
  if (encoding !== 'gzip') throw new BodyError('encoding');
  try {
    return (await unpack(body, { maxOutputLength: LIMITS.body })).toString('utf8');
  } catch (error) {
    throw new BodyError(
      (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'encoding',
    );
  }
}
