import { expect, it } from 'vitest';
import { organization } from '../../../../integrations/seo/graph/organization.ts';

const at = { site: 'https://guyu.example', whole: true };

it('has address, place and hours; a closed day is open from midnight to midnight', () => {
  const node = organization(
    {
      type: 'CafeOrCoffeeShop',
      name: 'Guyu',
      address: { street: '27 Songxi Old Street', locality: 'Songxi', country: 'CN' },
      location: { latitude: 27.5, longitude: 118.7 },
      hours: [{ days: ['sat', 'sun'], opens: '09:00', closes: '22:00' }],
      specialHours: [
        { from: '2026-12-22', opens: '18:00' },
        { from: '2027-02-03', until: '2027-02-13' },
      ],
    },
    at,
  );
  expect(node).toMatchObject({
    '@type': 'CafeOrCoffeeShop',
    '@id': 'https://guyu.example/#organization',
    address: { '@type': 'PostalAddress', addressCountry: 'CN' },
    geo: { '@type': 'GeoCoordinates', latitude: 27.5 },
    openingHoursSpecification: [
      { dayOfWeek: ['Saturday', 'Sunday'], opens: '09:00', closes: '22:00' },
      { validFrom: '2026-12-22', validThrough: '2026-12-22', opens: '18:00', closes: '23:59' },
      { validFrom: '2027-02-03', validThrough: '2027-02-13', opens: '00:00', closes: '00:00' },
    ],
  });
});

it('says nothing of hours where there is no door', () => {
  const hours = [{ days: ['mon' as const], opens: '09:00', closes: '17:00' }];
  expect(organization({ name: 'Guyu', hours }, at)).not.toHaveProperty('openingHoursSpecification');
});

it('keeps the base of a site that does not stand at the root', () => {
  expect(organization({ name: 'Guyu' }, { ...at, site: 'https://x.example/tea' })).toMatchObject({
    '@id': 'https://x.example/tea/#organization',
    url: 'https://x.example/tea/',
  });
});
