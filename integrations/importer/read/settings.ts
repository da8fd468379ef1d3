import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** Settings of the old site as they are written. */
export type Data = Record<string, unknown>;

const FILES = [
  '_config.yml',
  '_config.yaml',
  '_config.toml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'hugo.json',
  'config.toml',
  'config.yaml',
  'config.yml',
  'config.json',
];

/** Hugo's folder of settings. https://gohugo.io/configuration/introduction/#configuration-directory */
const FOLDER = 'config/_default';

/** The settings in YAML, TOML or JSON; an empty object when there are none, or none that can be read. */
export async function readSettings(site: string): Promise<Data> {
  for (const name of FILES) {
    const data = await read(join(site, name));
    if (data) return data;
  }
  const out: Data = {};
  for (const name of await readdir(join(site, FOLDER)).catch(() => [] as string[])) {
    const data = await read(join(site, FOLDER, name));
    const [part = '', inner] = name.split('.').slice(0, -1);
    if (!data) continue;
    if (/^(?:hugo|config)$/.test(part)) Object.assign(out, data);
    else if (inner) out[part] = { ...record(out[part]), [inner]: data };
    else out[part] = { ...record(out[part]), ...data };
  }
  return out;
}

async function read(file: string): Promise<Data | undefined> {
  const data = await readData(file);
  return data === undefined ? undefined : record(data);
}

/** A file of data in YAML, TOML or JSON; undefined when it cannot be read. */
export async function readData(file: string): Promise<unknown> {
  try {
    const source = await readFile(file, 'utf8');
    return file.endsWith('.toml') ? parseToml(source) : parseYaml(source);
  } catch {
    // What cannot be read only costs the guesses made from it.
    return undefined;
  }
}

/** A value as an object; an empty one for anything else. */
export const record = (value: unknown): Data =>
  typeof value === 'object' && value !== null ? (value as Data) : {};

/** A text that says something. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;
