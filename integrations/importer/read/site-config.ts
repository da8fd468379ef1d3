import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** What the old site's settings say about its posts. */
export interface SiteConfig {
  author?: string;
  /** Path below which the old site stood, with slashes around it. */
  base: string;
  /** Pattern of post addresses: Jekyll's `permalink`, Hugo's `[permalinks]` by section. */
  permalink?: string;
  permalinks: Record<string, string>;
  language?: string;
  /** Texts of the settings by path, for `{{ site.repository }}`. */
  values: Record<string, string>;
}

const FILES = [
  '_config.yml',
  '_config.yaml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'hugo.json',
  'config.toml',
  'config.yaml',
  'config.yml',
  'config.json',
  'config/_default/hugo.toml',
  'config/_default/config.toml',
];

/** Reads the old site's settings; what is missing or broken is left out. */
export async function readSiteConfig(site: string): Promise<SiteConfig> {
  for (const name of FILES) {
    const text = await readFile(join(site, name), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    try {
      return pick(
        (name.endsWith('.toml') ? parseToml(text) : parseYaml(text)) as Record<string, unknown>,
      );
    } catch {
      // Settings that cannot be read only cost the guesses made from them.
    }
  }
  return { base: '/', permalinks: {}, values: {} };
}

function pick(data: Record<string, unknown>): SiteConfig {
  const record = (value: unknown) =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const text = (value: unknown) =>
    typeof value === 'string' && value.trim() ? value.trim() : undefined;
  const author =
    data['author'] ?? record(data['params'])['author'] ?? record(data['extra'])['author'];
  const name = text(author) ?? text(record(author)['name']);
  const permalinks: Record<string, string> = {};
  for (const [section, pattern] of Object.entries(record(data['permalinks'])))
    if (typeof pattern === 'string') permalinks[section] = pattern;
    else
      for (const [inner, value] of Object.entries(record(pattern)))
        if (typeof value === 'string') permalinks[inner] = value;
  const permalink = text(data['permalink']);
  const language =
    text(data['languageCode']) ??
    text(data['lang']) ??
    text(data['default_language']) ??
    text(data['defaultContentLanguage']);
  return {
    base: baseOf(text(data['baseurl']) ?? text(data['baseURL']) ?? text(data['base_url']) ?? '/'),
    permalinks,
    values: Object.fromEntries(
      Object.entries(data).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
    ...(name && { author: name }),
    ...(permalink && { permalink }),
    ...(language && { language }),
  };
}

function baseOf(address: string): string {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^\/+|\/+$/g, '');
  return path ? `/${path}/` : '/';
}
