import type { VideoObject } from 'schema-dts';
import { duration } from './duration.ts';
import { partId } from './ids.ts';
import { known, type Node } from './node.ts';

export interface VideoFacts {
  /** Its place on the page. */
  id: string;
  name: string;
  description?: string | undefined;
  /** Address of a still, absolute: search engines show no film without one. */
  thumbnail: string;
  /** The day on which it was first shown, in ISO 8601. */
  uploaded: string;
  /** In seconds. */
  length?: number | undefined;
  /** Address of the file, or of the player of a film kept elsewhere; absolute. */
  file?: string | undefined;
  player?: string | undefined;
}

export const videoObject = (
  facts: VideoFacts,
  url: string,
  language: string,
): Node<VideoObject> => ({
  '@type': 'VideoObject',
  '@id': partId(url, facts.id, 'video'),
  name: facts.name,
  description: facts.description ?? facts.name,
  thumbnailUrl: facts.thumbnail,
  uploadDate: facts.uploaded,
  ...known({
    duration: facts.length === undefined ? undefined : duration(facts.length),
    contentUrl: facts.file,
    embedUrl: facts.player,
  }),
  inLanguage: language,
});
