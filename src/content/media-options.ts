import type { MediaOptions } from '../../integrations/media/index.ts';
import type { Site } from '../schemas/site.ts';

/** What `marquee/media` is told of this site. */
export const mediaOptions = (site: Site): MediaOptions => ({
  ...site.media,
  locales: site.locales,
  name: site.name,
  texts: ['content'],
  settingsFile: 'content/site.yaml',
});
