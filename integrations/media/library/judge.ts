import { fileTypeFromBuffer } from 'file-type';
import type { Problem } from '../../kit/problem.ts';
import { endingFor, endingOf, type FileKind } from '../kinds.ts';
import { lookAt, TooManyPixels, type Look } from './look.ts';
import { unsafeParts } from './svg.ts';

/** What a file turned out to be. */
export interface Judgement {
  problems: Problem[];
  /** Of a picture that could be read. */
  look?: Look | undefined;
}

const LFS = 'version https://git-lfs';
/** A drawing above this is not read: the parser would take longer than it is worth. */
const LARGEST_DRAWING = 5_000_000;
/** Problems of one drawing that are worth reading. */
const MOST = 5;

type Words = Pick<Problem, 'code' | 'message' | 'found' | 'fix' | 'line'>;

/**
 * Looks into a file: whether its bytes are what its name says, whether a picture can be read to its end, whether a
 * drawing only draws. `pixels` is the largest picture that is opened. Never throws for what the bytes are.
 */
export async function judge(
  path: string,
  bytes: Uint8Array,
  kind: FileKind,
  pixels: number,
): Promise<Judgement> {
  const words = (await wrongBytes(path, bytes, kind)) ?? [];
  if (words.length === 0 && kind.kind === 'drawing') words.push(...unsafeDrawing(bytes));
  const report = (all: Words[]): Problem[] =>
    all.map((one) => ({ severity: 'error', file: path, ...one }));
  if (words.length > 0 || !['image', 'drawing'].includes(kind.kind))
    return { problems: report(words) };
  try {
    return { problems: [], look: await lookAt(bytes, pixels) };
  } catch (error) {
    return { problems: report([unread(error as Error, pixels)]) };
  }
}

async function wrongBytes(
  path: string,
  bytes: Uint8Array,
  kind: FileKind,
): Promise<Words[] | undefined> {
  if (bytes.length === 0)
    return [{ code: 'MQ1703', message: 'The file is empty.', fix: 'Save it again, or delete it.' }];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  if (start.startsWith(LFS))
    return [
      {
        code: 'MQ1703',
        message: 'The file only says where Git LFS keeps the original.',
        fix: 'Run git lfs pull, here and on the machine that builds.',
      },
    ];
  const real = await fileTypeFromBuffer(bytes);
  if (kind.kind === 'drawing' && (!real || real.mime === 'application/xml')) return undefined;
  if (real && kind.bytes.includes(real.mime)) return undefined;
  const ending = real && endingFor(real.mime);
  return [
    {
      code: 'MQ1710',
      message: real
        ? `The name says .${endingOf(path)}, the bytes say ${real.mime}.`
        : `The name says .${endingOf(path)}, but the bytes are nothing of that kind.`,
      found: real?.mime ?? printable(start.slice(0, 40)),
      fix: ending
        ? `Rename the file: ${path.replace(/\.[^.]+$/, `.${ending}`)}`
        : 'Save it again in the format that its name says, or delete it.',
    },
  ];
}

const printable = (text: string) => text.replace(/[^\x20-\x7e]+/g, '·');

function unsafeDrawing(bytes: Uint8Array): Words[] {
  if (bytes.length > LARGEST_DRAWING)
    return [
      {
        code: 'MQ1712',
        message: 'The drawing is larger than 5 MB.',
        found: `${(bytes.length / 1e6).toFixed(1)} MB`,
        fix: 'Simplify it, or save it as PNG or WebP.',
      },
    ];
  const parts = unsafeParts(new TextDecoder().decode(bytes));
  return parts.slice(0, MOST).map(({ line, message, found }, index) => {
    const more = parts.length - MOST;
    return {
      code: 'MQ1711',
      line,
      message: index === MOST - 1 && more > 0 ? `${message} (${more} more)` : message,
      found,
      fix: 'Take it out; or export the drawing anew as “plain SVG”, with everything in the file.',
    };
  });
}

function unread(error: Error, most: number): Words {
  const millions = (pixels: number) => `${Math.round(pixels / 1e6)} million pixels`;
  if (error instanceof TooManyPixels)
    return {
      code: 'MQ1712',
      message: `The picture has more than ${millions(most)}: opening it would fill the memory.`,
      found: millions(error.pixels),
      fix: 'Save it smaller; 4000 pixels on the long side are enough for every network.',
    };
  return {
    code: 'MQ1703',
    message: 'The picture cannot be read to its end; it may be damaged or cut off.',
    found: error.message.split('\n')[0]!,
    fix: 'Export it again from where it was made.',
  };
}
