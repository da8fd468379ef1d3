const TYPES: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** The media type that the ending of an address promises; undefined when it has none that is known. */
export function imageType(address: string): string | undefined {
  const [path = ''] = address.split(/[?#]/);
  return TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}
