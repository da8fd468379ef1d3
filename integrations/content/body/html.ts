import { Parser } from 'htmlparser2';
import type { Place } from '../../kit/source.ts';
import type { BodyFacts } from './facts.ts';
import { forbiddenAttribute, forbiddenElement, forbiddenLink, foreignFile } from './forbidden.ts';

/** Reads a piece of HTML that stands in Markdown; `placeAt` turns its offsets into places. */
export function readHtml(html: string, placeAt: (offset: number) => Place, facts: BodyFacts): void {
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const place = placeAt(parser.startIndex);
        const add = (words: ReturnType<typeof forbiddenElement>) =>
          words && facts.problems.push({ ...words, place });
        add(forbiddenElement(name));
        facts.elements.push({ name, place });
        for (const [key, value] of Object.entries(attributes)) {
          add(forbiddenAttribute(key, value));
          add(foreignFile(name, key, value));
        }
        const { href, alt, src, id } = attributes;
        if (id) facts.places.add(id);
        if (href !== undefined) {
          add(forbiddenLink(href));
          facts.links.push({ url: href, place });
        }
        if (name === 'img' && src !== undefined && alt === undefined)
          facts.problems.push({
            code: 'MQ1702',
            severity: 'error',
            place,
            message: 'The picture has no description for those who do not see it.',
            found: `<img src="${src}">`,
            fix: `![What the picture shows](${src})`,
          });
        if (/^[A-Z]/.test(name))
          facts.problems.push({
            code: 'MQ1402',
            severity: 'error',
            place,
            message: `<${name}> is a component, and those work in files that end in .mdx.`,
            found: `<${name}>`,
            fix: 'Rename the file so that it ends in .mdx.',
          });
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: true, recognizeSelfClosing: true },
  );
  parser.end(html);
}
