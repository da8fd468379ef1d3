import type { AstroConfig } from 'astro';
import type { Seo } from '../options.ts';
import type { ComponentSettings } from './settings.ts';

/** What `Seo.astro` is told of a site; nothing when the integration was given no `head`. */
export function componentSettings(
  options: Seo,
  config: AstroConfig,
): ComponentSettings | undefined {
  if (!options.head) return undefined;
  return {
    ...options.head,
    site: options.url ?? config.site ?? null,
    base: `/${config.base}/`.replace(/\/+/g, '/'),
    trailingSlash: config.trailingSlash,
    preview: options.preview,
    locales: options.locales.map(({ id, tag }) => ({ id, tag: tag ?? id })),
    organization: options.organization,
    logo: options.icons?.logo ?? null,
    manifests: (options.icons?.names ?? []).map(({ prefix }) => prefix).filter(Boolean),
  };
}
