import { posix } from 'node:path';
import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import { checkValues } from './body/component-values.ts';
import type { BodyFacts, BodyPicture, BodyProblem } from './body/facts.ts';
import { readBody } from './body/read-body.ts';
import type { ContentEntry } from './entry.ts';
import { hiddenSign } from './hidden-signs.ts';
import { checkLink, type Targets } from './links.ts';
import type { TextComponents } from './options.ts';
import { MEDIA, missingMedia, nearestFile } from './media.ts';

/** What is wrong in the text of an entry: its MDX, components, pictures and links. */
export function checkBody(
  { file, source, format, collection }: ContentEntry,
  components: TextComponents,
  targets: Targets,
): Problem[] {
  if (format === 'yaml') return [];
  const facts = readBody(source.body, format, source.bodyLine);
  const found: BodyProblem[] = [
    ...facts.problems,
    ...hiddenSigns(source.body, source.bodyLine),
    ...facts.components
      .filter(({ name }) => !Object.hasOwn(components, name))
      .map(({ name, place }) => unknownComponent(name, place, Object.keys(components))),
    ...facts.components.flatMap((one) =>
      Object.hasOwn(components, one.name) ? checkValues(one, components[one.name]!) : [],
    ),
    ...(collection.inParts ? facts.scripts.slice(0, 1).map(cannotImport) : []),
    ...facts.imports.flatMap((one) => checkImport(one, file, targets)),
    ...facts.pictures.flatMap((picture) => checkPicture(picture, file, targets.files)),
    ...facts.links.flatMap(({ url, place }) => {
      const words = checkLink(url, file, targets);
      return words ? [{ ...words, place }] : [];
    }),
  ];
  return found.map(({ place, ...problem }) => ({ ...problem, file, ...place }));
}

const cannotImport = (place: BodyProblem['place']): BodyProblem => ({
  code: 'MQ1720',
  severity: 'error',
  place,
  message: 'A deck is cut into slides before it becomes a page, so it cannot import or export.',
  fix: 'Take the line out, and use the components that need no import.',
});

/** Lines that hold a sign that nobody sees and that does harm. */
const hiddenSigns = (body: string, firstLine: number): BodyProblem[] =>
  body.split('\n').flatMap((text, index): BodyProblem[] => {
    const sign = hiddenSign(text);
    return sign
      ? [
          {
            code: 'MQ1110',
            severity: 'error',
            place: { line: firstLine + index, column: sign.at + 1 },
            message: `The text holds ${sign.called}.`,
            found: text,
            fix: 'Delete the sign, or write the line again by hand.',
          },
        ]
      : [];
  });

function unknownComponent(
  name: string,
  place: BodyProblem['place'],
  known: readonly string[],
): BodyProblem {
  const near = nearest(name, known);
  return {
    code: 'MQ1402',
    severity: 'error',
    place,
    message: `There is no component <${name}>.`,
    found: `<${name}>`,
    fix: near
      ? `<${near}>`
      : known.length > 0
        ? `One of ${known.map((one) => `<${one}>`).join(', ')}.`
        : `Import it: import ${name} from '…'`,
  };
}

/** A bundler tries endings and folders as well; here the name itself must be one of a file. */
function checkImport(
  { file: name, place }: BodyFacts['imports'][number],
  file: string,
  { exists }: Targets,
): BodyProblem[] {
  const path = posix.join(posix.dirname(file), name.replace(/\?.*$/, ''));
  if (exists(path)) return [];
  return [
    {
      code: 'MQ1402',
      severity: 'error',
      place,
      message: `There is no file ${path}.`,
      found: name,
      fix: 'Write where the component is, from this file on: ../../../src/components/…',
    },
  ];
}

function checkPicture(
  { src, place, attribute }: BodyPicture,
  file: string,
  files: ReadonlySet<string>,
): BodyProblem[] {
  const report = (words: Omit<BodyProblem, 'place' | 'found'>): BodyProblem[] => [
    { ...words, place, found: src },
  ];
  if (/^(?:https?:)?\/\//i.test(src))
    return report({
      code: 'MQ1404',
      severity: attribute ? 'error' : 'warning',
      message: 'The picture would come from another site, which the security policy blocks.',
      fix: `Save it below ${MEDIA} and name that file.`,
    });
  const path = decoded(src.replace(/[?#].*$/, ''));
  if (attribute) {
    const target = path.startsWith('/content/') ? path.slice(1) : `${MEDIA}/${path}`;
    if (files.has(target)) return [];
    const { message, fix } = missingMedia(path, files);
    const write = fix?.includes(' ') ? fix : `${attribute}="${fix}"`;
    return report({ code: 'MQ1701', severity: 'error', message, fix: write });
  }
  if (/^(?:data|blob):/.test(src)) return [];
  const own = path.startsWith('/media/')
    ? `content${path}`
    : path.startsWith('/')
      ? `public${path}`
      : posix.join(posix.dirname(file), path);
  if (files.has(own)) return [];
  const all = [...files].filter((one) => one.startsWith(`${MEDIA}/`));
  const near = nearestFile(path.replace(/^\/media\//, ''), all, `${MEDIA}/`);
  return report({
    code: own.startsWith('public/') ? 'MQ1403' : 'MQ1701',
    severity: own.startsWith('public/') ? 'warning' : 'error',
    message: `There is no file ${own}.`,
    fix: near ? `/media/${near}` : `Put the file there: ${own}`,
  });
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
