import { stat } from 'node:fs/promises';
import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import type { ImportOptions } from './options.ts';
import type { Existing } from './read/existing.ts';

/** What is wrong with what an import was asked for, all at once; nothing is read or written then. */
export async function askedProblems(
  folder: string,
  { locale, author, site }: ImportOptions,
  { locales, entries }: Existing,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const say = (message: string, found: string, fix: string) =>
    problems.push({
      code: 'MQ1801',
      severity: 'error',
      file: 'marquee import',
      message,
      found,
      fix,
    });
  const there = await stat(folder).catch(() => undefined);
  if (!there) say('There is no such folder.', folder, 'Name the folder of the old blog.');
  else if (!there.isDirectory())
    say('This is a file, not a folder.', folder, 'Name the folder that it lies in.');
  if (locale && locales && !locales.includes(locale))
    say(
      'The site has no such language.',
      `--locale ${locale}`,
      `--locale ${nearest(locale, locales) ?? locales[0]}, or add ${locale} to locales in content/site.yaml`,
    );
  const authors = [...new Set(entries.authors.values())];
  if (author && !authors.includes(author))
    say(
      'There is no such author.',
      `--author ${author}`,
      authors.length
        ? `--author ${nearest(author, authors) ?? authors[0]}`
        : `Write content/authors/${author}.yaml first.`,
    );
  if (site && !/^https?:$/.test(URL.parse(site)?.protocol ?? ''))
    say('This is no address of a site.', `--site ${site}`, '--site https://old.example');
  return problems;
}
