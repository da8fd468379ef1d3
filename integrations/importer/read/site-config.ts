import { baseOf, isPublic, originOf } from './site-address.ts';
import { readSettings, record, text, type Data } from './settings.ts';
import type { SiteConfig } from './site-settings.ts';
import { readScripted } from './scripted.ts';

/** Reads the old site's settings; what is missing or broken is left out. */
export async function readSiteConfig(site: string, known: Set<string>): Promise<SiteConfig> {
  return { ...pick(await readSettings(site)), ...(await readScripted(site, known)) };
}

function pick(data: Data): SiteConfig {
  const author =
    data['author'] ?? record(data['params'])['author'] ?? record(data['extra'])['author'];
  const address =
    text(data['baseURL']) ?? text(data['base_url']) ?? text(data['baseurl']) ?? text(data['root']);
  const url = [address, text(data['url'])].find((one) => one && isPublic(one));
  const permalink =
    text(record(record(data['collections'])['posts'])['permalink']) ??
    inDefaults(data) ??
    text(data['permalink']);
  const language =
    text(data['defaultContentLanguage']) ??
    text(data['default_language']) ??
    text(data['lang']) ??
    text(data['locale']) ??
    [data['language']].flat().map(text)[0] ??
    text(data['languageCode']);
  return {
    base: baseOf(address ?? url ?? '/'),
    permalinks: permalinksOf(data['permalinks']),
    languages: Object.entries(record(data['languages'])).map(([id, value]) => {
      const folder = text(record(value)['contentDir'] ?? record(value)['contentdir']);
      return { id, ...(folder && { folder }) };
    }),
    mainInFolder: data['defaultContentLanguageInSubdir'] === true,
    keepCase: data['disablePathToLower'] === true || record(data['slugify'])['paths'] === 'off',
    datedNames:
      JSON.stringify(data['frontmatter'] ?? data['new_post_name'] ?? '').match(
        /:filename|:year/,
      ) !== null,
    folderPermalinks: [],
    sources: [],
    values: Object.fromEntries(
      Object.entries(data).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
    ...optional({
      author: text(author) ?? text(record(author)['name']),
      origin: url && originOf(url),
      permalink,
      language,
      timezone: text(data['timezone']),
    }),
  };
}

/** Jekyll's `defaults`, where they are for posts. */
function inDefaults(data: Data): string | undefined {
  const all = Array.isArray(data['defaults']) ? data['defaults'].map(record) : [];
  const ours = all.filter(({ scope }) => {
    const { type, path } = record(scope);
    return type === 'posts' || path === '_posts' || (!type && !path);
  });
  return ours.map(({ values }) => text(record(values)['permalink'])).find(Boolean);
}

function permalinksOf(value: unknown): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [section, pattern] of Object.entries(record(value)))
    if (typeof pattern === 'string') out[section] = pattern;
    else Object.assign(out, permalinksOf(pattern));
  return out;
}

const optional = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
