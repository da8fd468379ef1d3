import picomatch from 'picomatch';

/**
 * Answers for paths whether globs take them: `*` is within a part, `**` over parts, a leading `!` takes out again. Where nothing
 * is but taken out, all else is in.
 */
export function takenBy(globs: readonly string[]): (path: string) => boolean {
  const good = globs.filter((glob) => !glob.startsWith('!'));
  const bad = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  return picomatch(good.length ? good : '**', { ignore: bad });
}
