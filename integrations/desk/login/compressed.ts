import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { DeskFile } from './files.ts';

const squeeze = promisify(gzip);

/** Bytes below which a smaller answer gains nothing: one packet. */
const LEAST = 1_400;
const TEXT = /^text\/|javascript|json|xml/;

/** A file as it is sent to a browser that takes gzip (`accepts` is its Accept-Encoding): texts a tenth of their size. */
export async function compressed(
  { bytes, type }: DeskFile,
  accepts: string | undefined,
): Promise<{ bytes: Buffer; headers: OutgoingHttpHeaders }> {
  const headers = { 'content-type': type, vary: 'Accept-Encoding' };
  if (bytes.length < LEAST || !TEXT.test(type) || !/\bgzip\b/.test(accepts ?? ''))
    return { bytes, headers };
  return { bytes: await squeeze(bytes), headers: { ...headers, 'content-encoding': 'gzip' } };
}
