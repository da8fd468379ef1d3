/** What a Chinese keyboard gives for the signs of lists and groups. */
export const WIDE_SIGNS = /[｛｝［］【】，]/;
const NARROW: Record<string, string> = {
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

/** A list or a group with the plain signs. */
export const narrow = (value: string) =>
  value
    .replace(/[｛｝［］【】]/g, (sign) => NARROW[sign]!)
    .replace(/，\s*/g, ', ')
    .trim();
