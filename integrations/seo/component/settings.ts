import type { OrganizationFacts } from '../graph/organization.ts';
import type { HeadOptions } from '../head/options.ts';
import type { Locale } from '../site.ts';

/** What `Seo.astro` knows of the site: the options of the integration, and Astro's own. */
export interface ComponentSettings extends HeadOptions {
  /** Astro's `site`; null when the config has none. */
  site: string | null;
  /** Astro's `base`, with slashes around it. */
  base: string;
  trailingSlash: 'always' | 'never' | 'ignore';
  preview: boolean;
  locales: readonly Locale[];
  organization: Partial<OrganizationFacts>;
  /** The mark from which the icons are made; null when there are none. */
  logo: string | null;
  /** Folders of languages that have a manifest of their own. */
  manifests: string[];
}

/** The settings of a site whose address is known. */
export type SitedSettings = ComponentSettings & { site: string };
