/**
 * The part in the middle of a size that every device shows, where what is around it may be cut off (pixels).
 * YouTube's: televisions show the whole picture, computers a strip of it, phones only this
 * (https://support.google.com/youtube/answer/2972003).
 */
const SAFE: Record<string, { width: number; height: number }> = {
  '2560x1440': { width: 1546, height: 423 },
};

/** The safe area of a size; undefined where all of it is seen. */
export const safeOf = (width: number, height: number) => SAFE[`${width}x${height}`];
