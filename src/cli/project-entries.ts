import { contentReader, type ContentEntry } from '../../integrations/content/index.ts';
import { collections } from '../schemas/collections.ts';
import type { Site } from '../schemas/site.ts';
import { root } from './project.ts';

/** All content as it stands, unchecked: an entry whose values are not right has no data. */
export const projectEntries = ({ locales }: Pick<Site, 'locales'>): ContentEntry[] =>
  contentReader(
    root,
    collections,
    locales.map(({ id }) => id),
  )();
