/** Tells of a path whether robots.txt keeps Google's crawler out of it, by RFC 9309: the longest rule wins. */
export function robotsRules(
  text: string,
  agents: readonly string[] = ['googlebot', '*'],
): (path: string) => boolean {
  const groups = new Map<string, { allow: boolean; path: string }[]>();
  let names: string[] = [];
  let listing = false;
  for (const row of text.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(row) ?? [];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      names = listing ? [...names, value.toLowerCase()] : [value.toLowerCase()];
      listing = true;
    } else if (name === 'allow' || name === 'disallow') {
      listing = false;
      for (const agent of names) {
        const own = groups.get(agent) ?? [];
        groups.set(agent, own);
        if (value) own.push({ allow: name === 'allow', path: value });
      }
    }
  }
  const group = agents.map((agent) => groups.get(agent)).find(Boolean) ?? [];
  const rules = group.map(({ allow, path }) => ({
    allow,
    length: path.length,
    form: formOf(path),
  }));
  return (path) => {
    const hits = rules.filter(({ form }) => form.test(path));
    const longest = Math.max(...hits.map(({ length }) => length));
    const winners = hits.filter(({ length }) => length === longest);
    return winners.length > 0 && !winners.some(({ allow }) => allow);
  };
}

/** `*` stands for anything, `$` for the end. */
function formOf(path: string): RegExp {
  const end = path.endsWith('$');
  const plain = (end ? path.slice(0, -1) : path)
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*');
  return new RegExp(`^${plain}${end ? '$' : ''}`);
}
