import { crawlers, type Purpose } from './crawlers.ts';
import type { RobotsOptions } from './options.ts';

export interface RobotsFacts extends Pick<RobotsOptions, 'ai'> {
  /** Paths that no crawler should ask for, with Astro's `base`. */
  disallow: readonly string[];
  /** Absolute address of the sitemaps' index; none where there is none. */
  sitemap?: string | undefined;
  /** The site is shown for review: no crawler should come. */
  preview: boolean;
}

/** Purposes that each policy forbids. */
const FORBIDDEN: Record<RobotsOptions['ai'], ReadonlySet<Purpose>> = {
  allow: new Set(),
  'search-only': new Set(['training']),
  block: new Set(['training', 'search', 'visit']),
};

const group = (tokens: readonly string[], disallow: readonly string[]) =>
  [
    ...tokens.map((token) => `User-agent: ${token}`),
    ...(disallow.length ? disallow.map((path) => `Disallow: ${path}`) : ['Allow: /']),
  ].join('\n');

/**
 * The text of robots.txt (RFC 9309). A crawler follows only the most specific group that names it, so each
 * policy is whole in its own group.
 */
export function robotsTxt({ ai, disallow, sitemap, preview }: RobotsFacts): string {
  if (preview) return `# Shown for review only.\n${group(['*'], ['/'])}\n`;
  const forbidden = crawlers.filter(({ purpose }) => FORBIDDEN[ai].has(purpose));
  const parts = [group(['*'], disallow)];
  if (forbidden.length)
    parts.push(
      `${NOTES[ai]}\n${group(
        forbidden.map(({ token }) => token),
        ['/'],
      )}`,
    );
  if (sitemap) parts.push(`Sitemap: ${sitemap}`);
  return `${parts.join('\n\n')}\n`;
}

const NOTES: Record<RobotsOptions['ai'], string> = {
  allow: '',
  'search-only': '# May not be used to train AI models; may be found and quoted in answers.',
  block: '# No use by AI services.',
};
