/** A point of a picture, 0 to 1 from left and from top. */
export interface Focus {
  x: number;
  y: number;
}

export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The size of the largest piece of a picture that has the ratio width / height, in whole pixels. */
export function cropSize(
  size: { width: number; height: number },
  ratio: number,
): { width: number; height: number } {
  return size.width / size.height > ratio
    ? { width: Math.max(1, Math.round(size.height * ratio)), height: size.height }
    : { width: size.width, height: Math.max(1, Math.round(size.width / ratio)) };
}

/** The largest piece with a ratio, as near to having the focus in its middle as the edges allow. */
export function cropRegion(
  size: { width: number; height: number },
  ratio: number,
  focus: Focus,
): Region {
  const piece = cropSize(size, ratio);
  const start = (whole: number, part: number, at: number) =>
    Math.round(Math.min(whole - part, Math.max(0, at * whole - part / 2)));
  return {
    left: start(size.width, piece.width, focus.x),
    top: start(size.height, piece.height, focus.y),
    ...piece,
  };
}

/** The focus as the image service receives it, in the manner of CSS object-position. */
export const focusPosition = ({ x, y }: Focus): string =>
  `${Math.round(x * 100)}% ${Math.round(y * 100)}%`;

/** Reads what focusPosition wrote; undefined for sharp's own words such as `left top`. */
export function parsePosition(position: unknown): Focus | undefined {
  const parts = /^(\d{1,3})% (\d{1,3})%$/.exec(typeof position === 'string' ? position : '');
  return parts ? { x: Number(parts[1]) / 100, y: Number(parts[2]) / 100 } : undefined;
}
