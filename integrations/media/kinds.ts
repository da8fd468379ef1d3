/** What an original is, for people: a drawing is made of lines (SVG), an image of pixels. */
export type Kind = 'image' | 'drawing' | 'video' | 'audio' | 'document';

/** What a file with a certain ending is. */
export interface FileKind {
  kind: Kind;
  /** Media type, as `Content-Type` has it. */
  type: string;
  /** Media types that the first bytes may tell of; without any, the bytes say nothing (plain text). */
  bytes: readonly string[];
}

const of = (kind: Kind, type: string, ...bytes: string[]): FileKind => ({ kind, type, bytes });

const JPEG = of('image', 'image/jpeg', 'image/jpeg');
const OGG = ['audio/ogg', 'audio/ogg; codecs=opus', 'audio/opus', 'video/ogg', 'application/ogg'];
const MP4 = ['video/mp4', 'video/x-m4v', 'video/quicktime', 'audio/x-m4a', 'audio/mp4'];

/** Every ending that the library takes, in lower case. */
export const kinds: Readonly<Record<string, FileKind>> = {
  jpg: JPEG,
  jpeg: JPEG,
  png: of('image', 'image/png', 'image/png', 'image/apng'),
  webp: of('image', 'image/webp', 'image/webp'),
  avif: of('image', 'image/avif', 'image/avif'),
  gif: of('image', 'image/gif', 'image/gif'),
  svg: of('drawing', 'image/svg+xml', 'application/xml'),
  mp4: of('video', 'video/mp4', ...MP4),
  m4v: of('video', 'video/mp4', ...MP4),
  mov: of('video', 'video/quicktime', ...MP4),
  webm: of('video', 'video/webm', 'video/webm', 'video/matroska', 'video/x-matroska'),
  mp3: of('audio', 'audio/mpeg', 'audio/mpeg'),
  m4a: of('audio', 'audio/mp4', ...MP4),
  ogg: of('audio', 'audio/ogg', ...OGG),
  wav: of('audio', 'audio/wav', 'audio/wav', 'audio/vnd.wave', 'audio/x-wav'),
  pdf: of('document', 'application/pdf', 'application/pdf', 'application/postscript'),
  zip: of('document', 'application/zip', 'application/zip'),
  epub: of('document', 'application/epub+zip', 'application/epub+zip', 'application/zip'),
  docx: of(
    'document',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/zip',
  ),
  pptx: of(
    'document',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'application/zip',
  ),
  xlsx: of(
    'document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/zip',
  ),
};

/** The ending of a path in lower case, without its dot; empty when there is none. */
export const endingOf = (path: string): string =>
  /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** What a path names by its ending; undefined for subtitles, sidecars and whatever else is no original. */
export const kindOf = (path: string): FileKind | undefined => kinds[endingOf(path)];

/** The ending that a media type is written with: jpg for image/jpeg. */
export const endingFor = (type: string): string | undefined =>
  Object.entries(kinds).find(([, { bytes }]) => bytes.includes(type))?.[0];
