import type { Problem } from '../kit/problem.ts';
import type { TextFile } from './read.ts';

/** One warning for each character without a glyph, at the place where it stands first. */
export const missingGlyphs = (characters: Iterable<string>, texts: TextFile[]): Problem[] =>
  [...characters].sort().map((char) => {
    const source = texts.find(({ text }) => text.includes(char));
    const line = source?.text.slice(0, source.text.indexOf(char)).split('\n').length;
    return {
      code: 'MQ1704',
      severity: 'warning',
      file: source?.file ?? 'src',
      ...(line && { line }),
      message:
        'The site’s font has no glyph for this character; the visitor’s own font will show it.',
      found: `${char} (U+${char.codePointAt(0)!.toString(16).toUpperCase()})`,
    };
  });
