import { Parser } from 'htmlparser2';
import type { BodyNode } from '../../integrations/mdx/index.ts';

/** One slide of a deck: what the room sees, and what only the speaker does. */
export interface Slide {
  body: BodyNode[];
  notes: BodyNode[];
}

/**
 * Cuts a text into slides at its thematic breaks (`---`), those within quotations and lists excepted. What stands in
 * `<Notes>` is taken out of its slide. Slides without anything on them are left out.
 */
export function splitSlides(nodes: readonly BodyNode[]): Slide[] {
  const slides: Slide[] = [{ body: [], notes: [] }];
  for (const node of nodes) {
    if (typeof node !== 'string') {
      const slide = slides.at(-1)!;
      if (node.name === 'Notes') slide.notes.push(...node.children);
      else slide.body.push(node);
      continue;
    }
    const [first = '', ...more] = cutAtBreaks(node);
    push(slides.at(-1)!, first);
    for (const piece of more) {
      slides.push({ body: [], notes: [] });
      push(slides.at(-1)!, piece);
    }
  }
  return slides.filter(({ body }) => body.length > 0);
}

function push({ body }: Slide, html: string): void {
  if (html.trim()) body.push(html);
}

/** The pieces between the breaks of the outermost level. */
function cutAtBreaks(html: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  const parser = new Parser({
    onopentag(name) {
      if (name === 'hr' && depth === 0) {
        pieces.push(html.slice(from, parser.startIndex));
        from = parser.endIndex + 1;
      }
      depth += 1;
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
  return [...pieces, html.slice(from)];
}
