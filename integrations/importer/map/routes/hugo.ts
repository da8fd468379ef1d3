import type { SiteConfig } from '../../read/site-settings.ts';
import { dayValues, fill } from '../address.ts';
import { dateOfName } from '../dates.ts';
import type { OldPost } from '../old-address.ts';
import { dashed, split } from './path.ts';

/** https://gohugo.io/configuration/permalinks/ */
export function hugo(post: OldPost, site: SiteConfig): string | undefined {
  const own = site.languages.find(({ folder }) => folder && post.path.startsWith(`${folder}/`));
  const inner = own
    ? post.path.slice(own.folder!.length + 1)
    : /^(?:.*\/)?content\/(.*)$/.exec(post.path)?.[1];
  if (inner === undefined) return undefined;
  const { folders, base } = split(inner, post.language);
  const language = own?.id ?? post.language;
  const prefix = language && !isMain(language, site) ? `${language}/` : '';
  const lower = (text: string) => (site.keepCase ? text : text.toLowerCase());
  const name = dashed(lower((site.datedNames && dateOfName(base)?.rest) || base));
  const title = dashed(
    lower(post.title)
      .replace(/[^\p{L}\p{M}\p{N}\s./_#+~@-]/gu, '')
      .trim(),
  );
  const slug = post.slug && lower(post.slug);
  const sections = folders.map((folder) => dashed(lower(folder)));
  const pattern = site.permalinks[folders[0] ?? ''];
  if (!pattern) return prefix + [...sections, slug ?? name].join('/');
  const path = fill(pattern, {
    ...dayValues(post.date),
    title,
    slug: slug ?? title,
    filename: name,
    contentbasename: name,
    slugorfilename: slug ?? name,
    slugorcontentbasename: slug ?? name,
    section: sections[0] ?? '',
    sections: sections.join('/'),
  });
  return path && prefix + path;
}

/** True for the language whose pages stand at the root. */
export const isMain = (language: string, site: SiteConfig): boolean =>
  !site.mainInFolder && language.toLowerCase() === (site.language ?? 'en').toLowerCase();
