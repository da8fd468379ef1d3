import { metaOf, type Page } from '../../kit/html/page.ts';
import type { Seen } from '../lint/seen.ts';
import { cutToRoom, type Room } from './cut.ts';
import { cardRooms, devices, engines, networks, roomsOf, type Network } from './engines.ts';
import type { Card, PageReport, Result } from './page-report.ts';

/** How the page looks on result pages. */
export function resultsOf(seen: Seen): PageReport['results'] {
  const { title = '', description = '', page, site, url } = seen;
  const rooms = roomsOf(site.limits);
  const common = {
    site: metaOf(page, 'og:site_name') ?? new URL(url).host,
    icon: localAddress(iconOf(page), site.url),
    crumbs: crumbsOf(url),
  };
  const result = (room: { title: Room; description: Room }): Result => ({
    ...common,
    title: cutToRoom(title, room.title),
    description: cutToRoom(description, room.description),
  });
  return keyed(engines, (engine) => keyed(devices, (device) => result(rooms[engine][device])));
}

/** How a link to the page looks on networks; what they are not told they take from the head. */
export function cardsOf({
  page,
  title = '',
  description = '',
  site,
  url,
}: Seen): PageReport['cards'] {
  const said = (name: string, also?: string) =>
    (also && metaOf(page, also)) || metaOf(page, name) || undefined;
  const src = said('og:image', 'twitter:image');
  const image = src && {
    src: localAddress(src, site.url)!,
    alt: said('og:image:alt', 'twitter:image:alt') ?? '',
  };
  return keyed(networks, (network: Network): Card => {
    const own = network === 'x' ? 'twitter:' : undefined;
    const room = cardRooms[network];
    const text = said('og:description', own && `${own}description`) ?? description;
    return {
      host: new URL(url).host,
      title: cutToRoom(said('og:title', own && `${own}title`) ?? title, room.title),
      ...(room.description && { description: cutToRoom(text, room.description) }),
      ...(image && { image }),
      large: metaOf(page, 'twitter:card') === 'summary_large_image',
    };
  });
}

const keyed = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;

/** The host and the folders of an address, as people read them. */
function crumbsOf(url: string): string[] {
  const { host, pathname } = new URL(url);
  return [host, ...decoded(pathname).split('/').filter(Boolean)];
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const iconOf = ({ head }: Page) =>
  (
    head.links.find(({ rel, type }) => rel.includes('icon') && type === 'image/svg+xml') ??
    head.links.find(({ rel }) => rel.includes('icon'))
  )?.href;

/** An address of the public site as the dev server serves it: nothing is fetched from elsewhere for a preview. */
function localAddress(address: string | undefined, site: string): string | undefined {
  if (address === undefined || !URL.canParse(address, site)) return undefined;
  const url = new URL(address, site);
  return url.host === new URL(site).host ? url.pathname + url.search : url.href;
}
