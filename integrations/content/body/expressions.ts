import type { BodyProblem } from './facts.ts';

/** Names that mean something in every JavaScript module, and what MDX hands to a text. */
const KNOWN = new Set(
  (
    'props frontmatter true false null undefined NaN Infinity this new typeof void await async function class ' +
    'Math Date String Number Boolean Array Object JSON Intl Map Set Symbol BigInt RegExp Promise URL ' +
    'URLSearchParams encodeURIComponent decodeURIComponent encodeURI decodeURI parseInt parseFloat isNaN ' +
    'isFinite console Astro'
  ).split(' '),
);

/**
 * A name in braces that nothing defines, such as `{name}` for a placeholder: it compiles, and then
 * fails while the page is rendered. Undefined when the expression is a comment, a text or defined code.
 */
export function undefinedName(
  expression: string,
  defined: ReadonlySet<string>,
): Omit<BodyProblem, 'place'> | undefined {
  const name = /^\s*([\p{L}_$][\p{L}\p{N}_$]*)\s*(?![\p{L}\p{N}_$:]|=>)/u.exec(expression)?.[1];
  if (name === undefined || KNOWN.has(name) || defined.has(name)) return undefined;
  return {
    code: 'MQ1401',
    severity: 'error',
    message: `In MDX braces hold code, and nothing here is called ${name}.`,
    found: `{${expression}}`,
    fix: `\\{${expression.trim()}\\}`,
  };
}

/** Code in the text that gives no text: an object, such as a placeholder in two braces, or a function. */
export function printsNothing(expression: string): Omit<BodyProblem, 'place'> | undefined {
  const code = expression.trim();
  const object = code.startsWith('{') && code.endsWith('}');
  if (!object && !/^(?:async\s*)?(?:\([^()]*\)|[\p{L}_$][\p{L}\p{N}_$]*)\s*=>/u.test(code))
    return undefined;
  return {
    code: 'MQ1401',
    severity: 'error',
    message: object
      ? 'Two braces hold an object of code, which visitors would see as [object Object].'
      : 'A function stands here, and visitors would see its code.',
    found: `{${expression}}`,
    fix: object
      ? `\\{${expression.replaceAll('{', '\\{').replaceAll('}', '\\}')}\\}`
      : `{(${code})()}`,
  };
}

/** Names that the import and export lines of a text define. */
export function definedNames(code: string): string[] {
  const declared = code.matchAll(
    /\b(?:const|let|var|function\*?|class)\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu,
  );
  const imported = code.matchAll(/\bimport\s+([^'"]+?)\s+from\b/g);
  const names = [...imported].flatMap(([, list = '']) =>
    list.split(/[{},]/).map((part) => part.trim().split(/\s+/).at(-1) ?? ''),
  );
  return [...[...declared].map(([, name = '']) => name), ...names].filter(Boolean);
}

/** An import, which begins its line: not `import.meta`, nor the word in a text. */
const IMPORT = /^[ \t]*import\b(?:[^'"();=.]*\bfrom\b)?\s*(['"])([^'"\n]+)\1/gm;

/** Files and packages that the import lines of a text name, with the place of each name in the code. */
export const importedFiles = (code: string): { file: string; offset: number }[] =>
  [...code.matchAll(IMPORT)].map(({ 0: all, 2: file = '', index }) => ({
    file,
    offset: index + all.lastIndexOf(file),
  }));
