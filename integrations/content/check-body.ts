import { posix } from 'node:path';
import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import { checkValues } from './body/component-values.ts';
import type { BodyFacts, BodyPicture, BodyProblem } from './body/facts.ts';
import { addressOf } from './addresses.ts';
import { checkImport } from './imports.ts';
import type { ContentEntry } from './entry.ts';
import { hiddenSign } from './hidden-signs.ts';
import type { Targets } from './link-targets.ts';
import { checkLink } from './links.ts';
import type { TextComponents } from './options.ts';
import { checkPlace } from './page-places.ts';
import { MEDIA, missingMedia, nearestFile } from './media.ts';
import { decoded } from './decoded.ts';

/** What is wrong in the text of an entry: its MDX, components, pictures and links. `places` are those of its page. */
export function checkBody(
  entry: ContentEntry,
  components: TextComponents,
  targets: Targets,
  facts: BodyFacts,
  places: readonly string[],
): Problem[] {
  const { file, source, collection } = entry;
  const base = pageOf(entry, targets);
  // Texts of letters and slides stand on no page of their own.
  const hasPlaces = !collection.inParts && (collection.route ?? collection.variantOf);
  const found: BodyProblem[] = [
    // Letters hold signs that the program which sends them fills in; slides may show some.
    ...facts.problems.filter(({ code }) => hasPlaces || code !== 'MQ1408'),
    ...hiddenSigns(source.body, source.bodyLine),
    ...facts.components
      .filter(({ name }) => !Object.hasOwn(components, name))
      .map(({ name, place }) => unknownComponent(name, place, Object.keys(components))),
    ...facts.elements.flatMap(({ name, place }) => smallComponent(name, place, components)),
    ...facts.components.flatMap((one) =>
      Object.hasOwn(components, one.name) ? checkValues(one, components[one.name]!) : [],
    ),
    ...(collection.inParts
      ? facts.scripts.slice(0, 1).map(cannotImport)
      : facts.imports.flatMap((one) => checkImport(one, file, targets.exists))),
    ...facts.pictures.flatMap((picture) => checkPicture(picture, file, targets.files)),
    ...facts.links.flatMap(({ url, place }) => {
      const words =
        checkLink(url, file, targets, base) ?? (hasPlaces ? checkPlace(url, places) : undefined);
      return words ? [{ ...words, place }] : [];
    }),
  ];
  return found.map(({ place, ...problem }) => ({ ...problem, file, ...place }));
}

/** The address of the page that a text stands on; none where it stands on several or on none. */
function pageOf(entry: ContentEntry, { locales }: Targets): string | undefined {
  const path = entry.collection.locale === 'none' ? undefined : addressOf(entry);
  return path && (entry.locale === locales[0] ? path : `/${entry.locale}${path}`);
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

/** Elements that HTML has, and whose names in capitals are components. */
const HTML = new Set(['embed', 'figure', 'video']);

/** The name of a component without its capital is an element that no browser knows: its text alone is shown. */
function smallComponent(
  name: string,
  place: BodyProblem['place'],
  components: TextComponents,
): BodyProblem[] {
  const small = name.toLowerCase();
  const meant = Object.keys(components).find((one) => one.toLowerCase() === small);
  if (!meant || HTML.has(small) || name === meant || /^[A-Z]/.test(name)) return [];
  return [
    {
      code: 'MQ1402',
      severity: 'error',
      place,
      message: `HTML has no <${name}>; the component is written <${meant}>, in files that end in .mdx.`,
      found: `<${name}>`,
      fix: `<${meant}>`,
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
