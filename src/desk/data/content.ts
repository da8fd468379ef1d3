import { settings } from 'virtual:marquee/desk';
import { contentReader } from '../../../integrations/content/index.ts';
import { collections } from '../../schemas/collections.ts';
import { site } from '../../content/site.ts';

/** All entries as they stand on the disk; files that have not changed are not read again. */
export const readEntries = contentReader(
  settings.root,
  collections,
  site.locales.map(({ id }) => id),
);
