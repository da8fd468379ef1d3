/** The part of package-lock.json (lockfileVersion 3) that is read here. */
export interface Lock {
  packages?: Record<string, { optionalDependencies?: Record<string, string> }>;
}

const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';

/**
 * Optional packages that the lock file's packages ask for and that it does not hold, as `parent → package`.
 * npm leaves builds for other platforms out when it writes a lock file beside an installed node_modules, or
 * when one is not published: `npm ci` then fails there, or installs without its binary.
 */
export function unlockedOptionals({ packages = {} }: Lock): string[] {
  const present = new Set(Object.keys(packages).map(nameOf));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${nameOf(path) || '(root)'} → ${name}`),
  );
}
