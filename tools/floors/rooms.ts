/** The floors of src, from the ground up: a file may import its own floor and those below. */
const floors = [
  ['schemas', 'i18n', 'styles'],
  ['content', 'scripts'],
  ['blocks', 'components'],
  ['layouts'],
  ['pages', 'desk'],
  ['cli'],
] as const;

// Blocks live together with their schemas, which stand on the ground floor with all others.
const blockSchema = /^src\/blocks\/(?:schemas|block|heading|[^/]+\/schema)\.ts$/;

/** A room of the house: a folder of src with its floor, an integration, or what stands outside both. */
export type Room =
  | { kind: 'src'; name: string; floor: number }
  | { kind: 'integration'; name: string; door: boolean }
  | { kind: 'tests' }
  | { kind: 'outside' };

/** The room of a file; `path` is relative to the project's root, with forward slashes. */
export function roomOf(path: string): Room {
  const [top = '', name = ''] = path.split('/');
  if (top === 'tests') return { kind: 'tests' };
  if (top === 'integrations')
    return { kind: 'integration', name, door: path === `integrations/${name}/index.ts` };
  if (top !== 'src') return { kind: 'outside' };
  if (blockSchema.test(path)) return { kind: 'src', name: 'schemas', floor: 0 };
  const floor = floors.findIndex((rooms) => (rooms as readonly string[]).includes(name));
  // Files directly in src (content.config.ts, env.d.ts) are wiring: they may use every floor.
  return { kind: 'src', name, floor: floor < 0 ? floors.length : floor };
}
