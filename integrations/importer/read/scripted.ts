import { readFile } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { baseOf, isPublic, originOf } from './site-address.ts';
import type { SiteConfig } from './site-settings.ts';

/** Settings that are programs: they are not run, only looked at for plain texts. */
const FILES =
  /^(?:astro|docusaurus|gatsby|eleventy|next|nuxt|next-sitemap)[.-]config\.\w+$|^\.eleventy\.\w+$|^siteMetadata\.\w+$/;

/** What settings in JavaScript say by plain texts: address, folders, patterns of addresses. */
export async function readScripted(site: string, known: Set<string>): Promise<Partial<SiteConfig>> {
  const names = [...known].filter(
    (file) => FILES.test(basename(file)) && [site, join(site, 'data')].includes(dirname(file)),
  );
  const hidden = ['.vitepress', '.vuepress', 'docs/.vitepress', 'docs/.vuepress'].flatMap(
    (folder) => ['ts', 'mts', 'js', 'mjs'].map((ending) => join(site, folder, `config.${ending}`)),
  );
  const source = (await Promise.all([...names, ...hidden].map(load))).join('\n');
  const out: Partial<SiteConfig> = {};
  const url = [
    ...source.matchAll(
      /\b(?:site|url|siteUrl|siteURL)\s*[:=][^\n]*?(['"`])(https?:\/\/[^'"`\s$]+)\1/g,
    ),
  ].find((found) => isPublic(found[2]!))?.[2];
  const base = /\b(?:base|baseUrl|basePath|pathPrefix)\s*:\s*(['"`])(\/[^'"`$]*)\1/.exec(
    source,
  )?.[2];
  const blog = /\bblog\s*:\s*\{[^}]*?routeBasePath\s*:\s*(['"`])([^'"`]*)\1/.exec(source)?.[2];
  const input = /\binput\s*:\s*(['"`])(?:\.\/)?([^'"`]+?)\/?\1/.exec(source)?.[2];
  const language = /\b(?:defaultLocale|lang)\s*[:=]\s*(['"`])([a-z]{2}(?:-\w+)?)\1/i.exec(
    source,
  )?.[2];
  const origin = url && originOf(url);
  if (origin) out.origin = origin;
  if (/\bcleanUrls\s*:\s*true\b/.test(source)) out.cleanAddresses = true;
  if (language) out.language = language;
  if (base ?? url) out.base = baseOf(base ?? url!);
  if (blog !== undefined) out.blog = blog;
  if (input !== undefined) out.input = input === '.' ? '' : input;
  out.sources = [
    ...source.matchAll(/__dirname\}?(?:\s*,\s*['"`]|\s*\+\s*['"`]|)\/?([\w./-]+?)\/?['"`]/g),
  ].map((found) => found[1]!.replace(/^\.?\//, ''));
  out.folderPermalinks = await folderPermalinks(site, known);
  return out;
}

const load = (file: string) => readFile(file, 'utf8').catch(() => '');

/** Eleventy's data of folders, `posts/posts.json` and `posts/posts.11tydata.js`, as far as they set addresses. */
async function folderPermalinks(
  site: string,
  known: Set<string>,
): Promise<SiteConfig['folderPermalinks']> {
  const files = [...known].filter(
    (file) =>
      /\.11tydata\.\w+$|\.json$/.test(file) &&
      basename(file).split('.')[0] === basename(dirname(file)),
  );
  const out: SiteConfig['folderPermalinks'] = [];
  for (const file of files) {
    const rule = /["']?permalink["']?\s*[:(]([\s\S]{0,200})/.exec(await load(file))?.[1];
    const template = rule && /(['"`])(\/?[^'"`]*\/[^'"`]*)\1/.exec(rule)?.[2];
    if (!template) continue;
    const folder = relative(site, dirname(file)).split(sep).join(posix.sep);
    out.push({ folder, pattern: patternOf(template) });
  }
  return out.sort((a, b) => b.folder.length - a.folder.length);
}

/** A template of Eleventy as a pattern: `/web/${page.fileSlug}/` is `/web/:fileSlug/`. */
const patternOf = (template: string): string =>
  template
    .replace(/(?:\$\{|\{\{-?)\s*(?:[\w.]*\.)?fileSlug\s*(?:\}|-?\}\})\}?/g, ':fileSlug')
    .replace(/\{\{-?\s*title\s*\|\s*slug(?:ify)?\s*-?\}\}/g, ':slug')
    .replace(/\$?\{\{?[^}]*\}\}?/g, ':unknown');
