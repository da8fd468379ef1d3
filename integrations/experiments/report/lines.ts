import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Small enough that the events of one piece are gone before memory is tidied. */
const PIECE_BYTES = 2 ** 16;
const NEWLINE = 10;

/** The text of a file (packed by gzip, if its name says so) in pieces of whole lines. */
export async function* wholeLines(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file, { highWaterMark: PIECE_BYTES });
  const input: AsyncIterable<Buffer> = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  let rest: Buffer[] = [];
  for await (const piece of input) {
    const end = piece.lastIndexOf(NEWLINE) + 1;
    if (end === 0) rest.push(piece);
    else {
      yield Buffer.concat([...rest, piece.subarray(0, end)]).toString('utf8');
      rest = [piece.subarray(end)];
    }
  }
  const last = Buffer.concat(rest).toString('utf8');
  if (last !== '') yield last;
}
