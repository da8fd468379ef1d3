/** Globs of addresses: `*` within a part, `**` over parts; a leading `!` takes pages out again. */
export function matches(path: string, globs: string[]): boolean {
  const test = (glob: string) =>
    new RegExp(
      `^${glob
        .split('**')
        .map((part) => part.split('*').map(escape).join('[^/]*'))
        .join('.*')}$`,
    ).test(path);
  const inside = globs.filter((glob) => !glob.startsWith('!'));
  const outside = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  return (inside.length === 0 || inside.some(test)) && !outside.some(test);
}

const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
