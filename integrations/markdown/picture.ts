/** A picture that a text shows: its path from the project's root, and what it shows, if anything. */
export type TextPicture = { src: string; alt: string } | { src: string; decorative: true };

/** A picture as an attribute: safe in HTML whatever its words are. */
export const writePicture = (src: string, alt: string): string =>
  encodeURIComponent(JSON.stringify(alt ? { src, alt } : { src, decorative: true }));

export const readPicture = (attribute: string): TextPicture =>
  JSON.parse(decodeURIComponent(attribute)) as TextPicture;
