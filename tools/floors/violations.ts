import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import { roomOf } from './rooms.ts';

/** An integration's index.ts says what happens in order: it stays shorter than this, in lines. */
export const DOOR_LINES = 150;

/** A place where the house is not built as its drawing says. */
export interface Violation {
  file: string;
  line: number;
  /** What is wrong, one sentence. */
  message: string;
  /** What would be right. */
  instead: string;
}

type Complaint = Pick<Violation, 'message' | 'instead'>;

/**
 * Checks the floors of src and the doors of the integrations.
 * `files` maps paths from the project's root to their text; `exports` is package.json's field of that name,
 * so that an import of `marquee/seo` is seen for the file that it is; what it names is a door, too.
 */
export function findViolations(
  files: ReadonlyMap<string, string>,
  exports: Record<string, string> = {},
): Violation[] {
  const doors = new Set(Object.values(exports).map((path) => path.replace(/^\.\//, '')));
  return [...files].flatMap(([file, text]) => [
    ...longDoor(file, text),
    ...importsOf(file, text).flatMap(({ specifier, line }) => {
      const target = resolve(file, specifier, exports);
      const complaint = target && judge(file, target, doors);
      return complaint ? [{ file, line, ...complaint }] : [];
    }),
  ]);
}

/** The path that a specifier means, or nothing for packages and virtual modules. */
function resolve(file: string, specifier: string, exports: Record<string, string>) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  if (!/^marquee(?:\/|$)/.test(specifier)) return undefined;
  return exports[`.${specifier.slice('marquee'.length)}`]?.replace(/^\.\//, '');
}

function judge(file: string, target: string, doors: ReadonlySet<string>): Complaint | undefined {
  const from = roomOf(file);
  const to = roomOf(target);
  if (to.kind === 'tests')
    return { message: `imports ${target}`, instead: 'tests import the code, never the reverse' };
  if (to.kind === 'integration' && to.name !== 'kit' && !to.door && !doors.has(target)) {
    const inside = from.kind === 'integration' && from.name === to.name;
    if (!inside)
      return {
        message: `reaches inside the integration ${to.name}: ${target}`,
        instead: `import integrations/${to.name}/index.ts, or move what is shared to integrations/kit`,
      };
  }
  if (from.kind === 'integration' && to.kind === 'src')
    return {
      message: `an integration imports from src: ${target}`,
      instead: 'take it as an option, or move it to integrations/kit',
    };
  if (
    from.kind === 'integration' &&
    from.name === 'kit' &&
    to.kind === 'integration' &&
    to.name !== 'kit'
  )
    return {
      message: `the kit imports the integration ${to.name}`,
      instead: 'the kit stands below all integrations: move what it needs into it',
    };
  if (from.kind === 'src' && to.kind === 'src' && to.floor > from.floor)
    return {
      message: `${from.name} imports from the floor above: ${target}`,
      instead: `pass it down as a prop, or move it to the floor of ${from.name} or below`,
    };
  return undefined;
}

function longDoor(file: string, text: string): Violation[] {
  const room = roomOf(file);
  const lines = text.trimEnd().split('\n').length;
  if (room.kind !== 'integration' || !room.door || lines < DOOR_LINES) return [];
  return [
    {
      file,
      line: DOOR_LINES,
      message: `the door of ${room.name} has ${lines} lines`,
      instead: `keep it under ${DOOR_LINES}: name the steps, and put each in a file beside it`,
    },
  ];
}
