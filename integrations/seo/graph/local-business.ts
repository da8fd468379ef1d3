import type { LocalBusiness } from 'schema-dts';
import { known, type Node } from './node.ts';

export interface AddressFacts {
  street?: string | undefined;
  locality: string;
  region?: string | undefined;
  postalCode?: string | undefined;
  /** ISO 3166, two letters. */
  country: string;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** What one must know to go there. */
export interface PlaceFacts {
  address?: AddressFacts | undefined;
  /** In degrees. */
  location?: { latitude: number; longitude: number } | undefined;
  /** Times of day as `09:30`. */
  hours?: { days: Weekday[]; opens: string; closes: string }[] | undefined;
  /** Days (`2026-12-22`) on which other hours hold; closed where no hours are given. */
  specialHours?:
    | {
        from: string;
        until?: string | undefined;
        opens?: string | undefined;
        closes?: string | undefined;
      }[]
    | undefined;
  priceRange?: string | undefined;
}

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

/** An address as the post takes it. */
export const postalAddress = (facts: AddressFacts) => ({
  '@type': 'PostalAddress' as const,
  ...known({ streetAddress: facts.street }),
  addressLocality: facts.locality,
  ...known({ addressRegion: facts.region, postalCode: facts.postalCode }),
  addressCountry: facts.country,
});

type Place = Pick<
  Extract<Node<LocalBusiness>, { '@type': 'LocalBusiness' }>,
  'address' | 'geo' | 'openingHoursSpecification' | 'priceRange'
>;

/**
 * What a place to visit has besides what every organisation has. A closed day is written as open from midnight to
 * midnight (https://developers.google.com/search/docs/appearance/structured-data/local-business).
 */
export function placeProperties(facts: PlaceFacts): Place {
  const { address, location, hours = [], specialHours = [], priceRange } = facts;
  const usual = hours.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification' as const,
    dayOfWeek: days.map((day) => DAYS[day]),
    opens,
    closes,
  }));
  const special = specialHours.map(({ from, until, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification' as const,
    validFrom: from,
    validThrough: until ?? from,
    opens: opens ?? '00:00',
    closes: closes ?? (opens ? '23:59' : '00:00'),
  }));
  return known({
    address: address && postalAddress(address),
    geo: location && { '@type': 'GeoCoordinates' as const, ...location },
    openingHoursSpecification: [...usual, ...special],
    priceRange,
  });
}
