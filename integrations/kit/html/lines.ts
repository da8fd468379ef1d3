/**
 * Answers on which line an offset stands, counted from 1. Offsets are asked for in rising order, as a parser
 * meets them, so that the text is walked once.
 */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
