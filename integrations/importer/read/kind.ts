import type { Kind } from '../options.ts';

/** Tells which generator a folder was written for, by its settings, its folders and its file names. */
export function detectKind(names: string[], sample: string[]): Kind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/(?:^|\/)(?:_posts|_drafts)\//) || has(/^_config\.ya?ml$/)) return 'jekyll';
  if (has(/^astro\.config\./) || has(/^src\/content\//)) return 'astro';
  if (has(/^next\.config\./)) return 'next';
  if (has(/^hugo\.(?:toml|ya?ml|json)$/) || has(/^archetypes\//)) return 'hugo';
  const toml = sample.filter((text) => text.startsWith('+++')).length;
  if (has(/^config\.toml$/))
    return sample.some((text) => /^\[(?:taxonomies|extra)\]/m.test(text)) ||
      has(/^(?:sass|templates)\//)
      ? 'zola'
      : 'hugo';
  if (toml > sample.length / 2)
    return sample.some(
      (text) => /^\[(?:taxonomies|extra)\]/m.test(text) || /\{\{\s*\w+\(/.test(text),
    )
      ? 'zola'
      : 'hugo';
  if (sample.some((text) => /\{\{[<%]/.test(text))) return 'hugo';
  const dated = names.filter((name) =>
    /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]+\.(?:md|markdown)$/.test(name),
  ).length;
  if (
    dated > names.length / 2 &&
    sample.some((text) => /\{%|\{\{\s*(?:site|page)\.|^layout:\s*post/m.test(text))
  )
    return 'jekyll';
  return sample.some((text) => /^(?:heroImage|pubDate):/m.test(text)) ? 'astro' : 'next';
}
