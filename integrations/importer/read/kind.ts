import type { Kind } from '../options.ts';

/** Settings that only one generator has. */
const SETTINGS: [RegExp, Kind][] = [
  [/^astro\.config\./, 'astro'],
  [/^docusaurus\.config\./, 'docusaurus'],
  [/^(?:\.eleventy|eleventy\.config)\./, 'eleventy'],
  [/^gatsby-config\./, 'gatsby'],
  [/^_config\.[\w-]+\.ya?ml$|^source\/_posts\//, 'hexo'],
  [/^(?:_config\.(?:ya?ml|toml)|Gemfile)$/, 'jekyll'],
  [/^next\.config\./, 'next'],
  [/^nuxt\.config\./, 'nuxt'],
  [/^(?:hugo\.(?:toml|ya?ml|json)$|config\/_default\/|archetypes\/)/, 'hugo'],
];

/** Packages that make a site, where it has no settings of its own. */
const PACKAGES: [string, Kind][] = [
  ['@11ty/eleventy', 'eleventy'],
  ['@docusaurus/core', 'docusaurus'],
  ['hexo', 'hexo'],
  ['gatsby', 'gatsby'],
  ['astro', 'astro'],
  ['next', 'next'],
  ['@nuxt/content', 'nuxt'],
  ['vitepress', 'vitepress'],
  ['vuepress', 'vitepress'],
];

/**
 * Tells which generator a folder was written for: by its settings, the packages of its package.json, its folders, and
 * the texts themselves.
 */
export function detectKind(names: string[], sample: string[], packages: string[] = []): Kind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const set = SETTINGS.find(([pattern]) => has(pattern))?.[1];
  // Hexo and Jekyll share the name of their settings.
  if (set === 'jekyll' && packages.includes('hexo')) return 'hexo';
  if (set) return set;
  const made = PACKAGES.find(([name]) => packages.includes(name))?.[1];
  if (made) return made;
  if (has(/(?:^|\/)(?:_posts|_drafts)\//)) return 'jekyll';
  if (has(/^src\/content\//)) return 'astro';
  return byTexts(names, sample);
}

function byTexts(names: string[], sample: string[]): Kind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const says = (pattern: RegExp) => sample.some((text) => pattern.test(text));
  const toml = sample.filter((text) => text.startsWith('+++')).length;
  const zola = says(/^\[(?:taxonomies|extra)\]/m);
  if (has(/^config\.toml$/)) return zola || has(/^(?:sass|templates)\//) ? 'zola' : 'hugo';
  if (toml > sample.length / 2) return zola || says(/\{\{\s*\w+\(/) ? 'zola' : 'hugo';
  if (has(/^config\.(?:ya?ml|json)$/) && has(/^content\//)) return 'hugo';
  if (says(/\{\{[<%]/)) return 'hugo';
  const dated = names.filter((name) =>
    /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]+\.(?:md|markdown)$/.test(name),
  ).length;
  if (dated > names.length / 2 && says(/\{%|\{\{\s*(?:site|page)\.|^layout:\s*post/m))
    return 'jekyll';
  return says(/^(?:heroImage|pubDate):/m) ? 'astro' : 'next';
}
