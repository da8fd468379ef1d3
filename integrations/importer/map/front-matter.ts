import { stringify } from 'yaml';

/** The front matter of a post, checked and in the site's words. */
export interface FrontMatter {
  title: string;
  description: string;
  publishDate: string;
  updatedDate?: string;
  expiryDate?: string;
  draft: boolean;
  canonical?: string;
  aliases: string[];
  cover?: { src: string; alt?: string };
  authors: string[];
  tags: string[];
  series?: string;
  part?: number;
  toc?: boolean;
}

// YAML 1.1 so that "no", "on" and "1:30" are quoted: Astro reads front matter by its rules.
const yaml = (value: unknown, flow = false) =>
  stringify(value, {
    version: '1.1',
    lineWidth: 0,
    ...(flow && { collectionStyle: 'flow' as const }),
  }).trim();

/** Front matter between its marks; `kept` are the old fields that have no place, as comments. */
export function writeFrontMatter(post: FrontMatter, kept: Record<string, unknown>): string {
  const lines = [
    yaml({ title: post.title }),
    yaml({ description: post.description }),
    `publishDate: ${post.publishDate}`,
    post.updatedDate && `updatedDate: ${post.updatedDate}`,
    post.expiryDate && `expiryDate: ${post.expiryDate}`,
    post.draft && 'draft: true',
    post.canonical && yaml({ canonical: post.canonical }),
    post.aliases.length && yaml({ aliases: post.aliases }),
    post.cover &&
      `cover: ${yaml(post.cover.alt === undefined ? { src: post.cover.src, decorative: true } : { src: post.cover.src, alt: post.cover.alt }, true)}`,
    `authors: ${yaml(post.authors, true)}`,
    post.tags.length && `tags: ${yaml(post.tags, true)}`,
    post.series && yaml({ series: post.series }),
    post.part && `part: ${post.part}`,
    post.toc === false && 'toc: false',
    ...keptComments(kept, 'front matter'),
  ];
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n`;
}

/** Fields that have no place here, as comments that say where they come from. */
export function keptComments(kept: Record<string, unknown>, from: string): string[] {
  if (Object.keys(kept).length === 0) return [];
  const text = stringify(kept, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd();
  return [
    `# From the old ${from}, not used here:`,
    ...text.split('\n').map((line) => `#   ${line}`.trimEnd()),
  ];
}
