import { metaOf, type Page, type Video } from '../../kit/html/page.ts';
import { isOfType, textOf, type DataNode } from '../data-nodes.ts';
import { dateOf } from '../dates.ts';
import { absolute } from '../page-address.ts';
import type { SeoSite } from '../site.ts';

/** What a sitemap says of a film. */
export interface VideoEntry {
  thumbnail: string;
  title: string;
  description: string;
  /** The film itself; it or `player` is there. */
  content?: string | undefined;
  /** A page that plays it. */
  player?: string | undefined;
  /** Seconds. */
  duration?: number | undefined;
  published?: string | undefined;
}

const VIDEO = new Set(['VideoObject']);
/** Longest that Google's schema allows: characters, characters, seconds. */
const LONGEST = { title: 100, description: 2_048, duration: 28_800 };

const cut = (text: string, longest: number) => [...text].slice(0, longest).join('');

/**
 * The films of a page: those that its structured data describes, then `<video>` elements with a still. A film
 * without title, description, still and address is left out, as search engines would do.
 */
export function videosOf(page: Page, nodes: readonly DataNode[], site: SeoSite): VideoEntry[] {
  const described = nodes
    .filter((node) => isOfType(node, VIDEO))
    .flatMap((node) => describedVideo(node, page, site) ?? []);
  const known = new Set(described.flatMap(({ content }) => content ?? []));
  const shown = page.videos.flatMap((video) => shownVideo(video, page, site) ?? []);
  return [...described, ...shown.filter(({ content }) => !known.has(content!))];
}

function describedVideo(node: DataNode, page: Page, site: SeoSite): VideoEntry | undefined {
  const link = (name: string) => {
    const href = [node[name]].flat().find((value) => typeof value === 'string');
    return href === undefined ? undefined : absolute(href, page, site);
  };
  const [thumbnail, content, player] = [link('thumbnailUrl'), link('contentUrl'), link('embedUrl')];
  const title = textOf(node, 'name');
  if (!thumbnail || !title || !(content ?? player)) return undefined;
  return {
    thumbnail,
    title: cut(title, LONGEST.title),
    description: cut(textOf(node, 'description') ?? title, LONGEST.description),
    content,
    player,
    duration: secondsOf(textOf(node, 'duration')),
    published: dateOf(textOf(node, 'uploadDate'))?.toISOString(),
  };
}

function shownVideo(
  { src, poster, title }: Video,
  page: Page,
  site: SeoSite,
): VideoEntry | undefined {
  const content = src && absolute(src, page, site);
  const thumbnail = poster && absolute(poster, page, site);
  const name = title ?? page.head.titles[0]?.text;
  if (!content || !thumbnail || !name) return undefined;
  return {
    thumbnail,
    title: cut(name, LONGEST.title),
    description: cut(metaOf(page, 'description') ?? name, LONGEST.description),
    content,
  };
}

/** Whole seconds of an ISO 8601 duration such as PT1M30S; nothing for days and more, or more than is allowed. */
export function secondsOf(text: string | undefined): number | undefined {
  const match = text?.match(/^PT(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/);
  if (!match) return undefined;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const total = hours! * 3600 + minutes! * 60 + seconds!;
  return total <= LONGEST.duration ? total : undefined;
}
