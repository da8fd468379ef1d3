import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import type { Collection } from './options.ts';

/** What writers call formats that are not read, and what is read instead. */
const ENDINGS: Record<string, string> = {
  yml: 'yaml',
  json: 'yaml',
  toml: 'yaml',
  markdown: 'md',
  mdown: 'md',
  txt: 'md',
  html: 'md',
  htm: 'md',
  docx: 'md',
};

/** Says where a file belongs that no collection takes. */
export function misplaced(
  file: string,
  collections: readonly Collection[],
  locales: readonly string[],
): Problem {
  // A variant stands beside its control, whose place is the one to know.
  const own = collections.filter(
    ({ base, variantOf }) => !variantOf && file.startsWith(`${base}/`),
  );
  const endings = [...new Set(own.flatMap(({ pattern }) => pattern.flatMap(endingsOf)))].sort();
  const name = file.slice(file.lastIndexOf('/') + 1);
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
  const stem = ending ? file.slice(0, -ending.length - 1) : file;
  const report = (message: string, fix: string, found = name): Problem => ({
    code: 'MQ1006',
    severity: 'error',
    file,
    message,
    found,
    fix,
  });
  const folder = own[0]?.base ?? file.slice(0, file.indexOf('/'));
  if (!endings.includes(ending.toLowerCase()) || ending !== ending.toLowerCase()) {
    const wanted = ENDINGS[ending.toLowerCase()] ?? '';
    const better = endings.includes(wanted) ? wanted : (nearest(ending, endings) ?? endings[0]);
    return report(
      `Files of ${folder} end in ${endings.map((one) => `.${one}`).join(' or ')}.`,
      `Rename the file: ${stem}.${better}`,
    );
  }
  if (own.some(({ locale }) => locale === 'folder'))
    return report(
      `Files of ${folder} lie in the folder of their language.`,
      `Move the file: ${folder}/${locales[0] ?? 'en'}/${name}`,
    );
  const nested = own.some(({ pattern }) => pattern.some((one) => one.includes('/')));
  return nested && file.slice(folder.length + 1) === name
    ? report(
        `Each page of ${folder} has a folder of its own.`,
        `Move the file: ${stem}/page.${ending}`,
      )
    : report(
        `Files of ${folder} do not lie ${nested ? 'so deep' : 'in folders'}.`,
        `Move the file: ${folder}/${nested ? file.slice(folder.length + 1).split('/')[0] + '/' : ''}${name}`,
      );
}

/** The endings that a glob names: `*.{md,mdx}` gives md and mdx. */
function endingsOf(glob: string): string[] {
  const tail = glob.slice(glob.lastIndexOf('.') + 1);
  return tail.startsWith('{') ? tail.slice(1, -1).split(',') : [tail];
}
