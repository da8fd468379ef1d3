import type { Event } from 'schema-dts';
import { imageId, organizationId, subjectId } from './ids.ts';
import { postalAddress, type AddressFacts } from './local-business.ts';
import { known, refer, type Node } from './node.ts';

export interface EventFacts {
  type: 'event';
  name: string;
  description?: string | undefined;
  /** In ISO 8601, with the zone. */
  start: string;
  end: string;
  status: 'scheduled' | 'postponed' | 'cancelled' | 'moved-online';
  /** Where one goes. */
  place?: { name: string; address?: AddressFacts | undefined } | undefined;
  /** Where one looks, for an event on the web. */
  online?: string | undefined;
  seats: 'open' | 'waiting' | 'full';
  price?: number | undefined;
  currency?: string | undefined;
}

const STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
  'moved-online': 'https://schema.org/EventMovedOnline',
} as const;

const SEATS = {
  open: 'https://schema.org/InStock',
  waiting: 'https://schema.org/LimitedAvailability',
  full: 'https://schema.org/SoldOut',
} as const;

/** Something that happens, on the page at `url`. */
export function event(
  facts: EventFacts,
  { site, url, image }: { site: string; url: string; image: boolean },
): Node<Event> {
  const { name, description, start, end, status, place, online, seats, price, currency } = facts;
  const mode = place && online ? 'Mixed' : online ? 'Online' : 'Offline';
  return {
    '@type': 'Event',
    '@id': subjectId(url),
    name,
    ...known({ description, image: image ? refer(imageId(url)) : undefined }),
    startDate: start,
    endDate: end,
    eventStatus: STATUS[status],
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: [
      ...(place
        ? [
            {
              '@type': 'Place' as const,
              name: place.name,
              ...known({ address: place.address && postalAddress(place.address) }),
            },
          ]
        : []),
      ...(online ? [{ '@type': 'VirtualLocation' as const, url: online }] : []),
    ],
    organizer: refer(organizationId(site)),
    ...known({
      offers:
        price === undefined
          ? undefined
          : {
              '@type': 'Offer' as const,
              url,
              price: String(price),
              ...known({ priceCurrency: currency }),
              availability: SEATS[seats],
            },
    }),
  };
}
