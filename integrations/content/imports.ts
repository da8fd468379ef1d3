import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { BodyFacts, BodyProblem } from './body/facts.ts';

/** What is wrong with a line that imports; `exists` tells whether the project has a file or folder. */
export function checkImport(
  { file: name, place }: BodyFacts['imports'][number],
  file: string,
  exists: (path: string) => boolean,
): BodyProblem[] {
  const report = (message: string, fix = COMPONENTS): BodyProblem[] => [
    { code: 'MQ1402', severity: 'error', place, message, found: name, fix },
  ];
  const plain = name.replace(/\?.*$/, '');
  // A bundler tries endings and folders as well; here the name itself must be one of a file.
  if (/^\.{0,2}\//.test(plain)) {
    const path = plain.startsWith('/') ? plain.slice(1) : posix.join(posix.dirname(file), plain);
    return exists(path) ? [] : report(`There is no file ${path}.`);
  }
  if (/^(?:https?:|\/\/)/.test(plain))
    return report('A text imports from this project, not from other sites.');
  if (/^[~@]\//.test(plain)) return report(`Nothing here is called ${plain.slice(0, 2)}.`);
  // `#…` is named by package.json itself.
  if (plain.startsWith('#') || isBuiltin(plain) || /^(?:astro|virtual|marquee)[:/]/.test(plain))
    return [];
  const [scope = '', inner = ''] = plain.split('/');
  const owner = scope.startsWith('@') ? `${scope}/${inner}` : scope;
  return exists(`node_modules/${owner}`)
    ? []
    : report(`There is no package ${owner} in this project.`, `npm install ${owner}`);
}

const COMPONENTS = 'Write where the component is, from this file on: ../../../src/components/…';
