import type { BrokenCase } from './case.ts';

const deck = (fields: string, body = '## A\n'): string =>
  `---\ntitle: A\ndescription: B\n${fields}\n---\n\n${body}`;

const picture = 'picture: { src: terms/grain-rain.jpg, decorative: true }\npublishDate: 2026-04-02';

/** Decks of slides that cannot be shown. */
export const slides: BrokenCase[] = [
  {
    name: 'a deck that ends before it begins',
    files: { 'content/slides/over.mdx': deck(`${picture}\nexpiryDate: 2026-04-01`) },
    code: 'MQ1108',
    line: 6,
    says: 'expiryDate must come after publishDate',
  },
  {
    name: 'notes with an attribute',
    files: { 'content/slides/notes.mdx': deck(picture, '<Notes for="me">Slowly.</Notes>\n') },
    code: 'MQ1102',
    line: 8,
    says: '<Notes> takes no for',
    fix: 'Leave it out.',
  },
  {
    name: 'a deck that imports',
    files: {
      'content/slides/import.mdx': deck(
        picture,
        "import { Chart } from 'charts';\n\n## A\n\n<Chart />\n",
      ),
    },
    code: 'MQ1720',
    line: 8,
    says: 'cannot import',
  },
  {
    name: 'a picture whose sidecar alone is there',
    files: {
      'content/slides/still.mdx': deck(
        'picture: { src: terms/frost-kiln.jpg, decorative: true }\npublishDate: 2026-04-02',
      ),
      'content/media/terms/frost-kiln.yaml': 'title: Kiln\n',
    },
    code: 'MQ1701',
    line: 4,
    fix: 'Put the file there: content/media/terms/frost-kiln.jpg',
  },
];
