import { z } from 'astro/zod';
import { line, localized } from './fields.ts';

const time = () =>
  z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'write a time of day in quotes, such as "09:30"');

const day = () =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date({ error: 'write a day, such as 2026-12-22' }),
  );

/** Kinds of organisations: types of schema.org; all but the first two are places that one can visit. */
export const organizationTypes = [
  'Organization',
  'OnlineStore',
  'LocalBusiness',
  'Store',
  'Restaurant',
  'CafeOrCoffeeShop',
  'Bakery',
  'LodgingBusiness',
  'ProfessionalService',
  'HealthAndBeautyBusiness',
  'SportsActivityLocation',
] as const;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const address = z.strictObject({
  street: localized(120).optional().describe('Street and number.'),
  locality: localized(80).describe('Town.'),
  region: localized(80).optional().describe('Province, county or state.'),
  postalCode: line(16).optional().describe('Postal code.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write the two letters of ISO 3166, such as CN')
    .describe('Country, in the two letters of ISO 3166: CN.'),
});

const hours = z.strictObject({
  days: z.array(z.enum(weekdays)).min(1).describe('Days of the week: [tue, wed].'),
  opens: time().describe('When the door opens: "10:00".'),
  closes: time().describe('When it closes: "21:00".'),
});

const specialHours = z.strictObject({
  from: day().describe('The first day of the exception: 2027-02-03.'),
  until: day().optional().describe('Its last day; the same day if absent.'),
  opens: time().optional().describe('When the door opens; closed all day if absent.'),
  closes: time().optional().describe('When it closes.'),
});

/** Who stands behind the site, as search engines are told. */
export const organization = z.strictObject({
  type: z
    .enum(organizationTypes)
    .default('Organization')
    .describe('What it is, in the words of schema.org; LocalBusiness for a place to visit.'),
  legalName: localized(120).optional().describe('Its name in law, if it is another one.'),
  founded: day().optional().describe('The day on which it began: 2011-04-20.'),
  email: z.email().optional().describe('An address that visitors may write to.'),
  telephone: z
    .string()
    .regex(/^\+[\d ()-]{6,20}$/, 'write the number with its country code: +86 599 123 4567')
    .optional()
    .describe('Telephone number with its country code.'),
  address: address.optional().describe('Where it is.'),
  location: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('Degrees north: 27.5266.'),
      longitude: z.number().min(-180).max(180).describe('Degrees east: 118.7855.'),
    })
    .optional()
    .describe('Its place on the map.'),
  hours: z.array(hours).default([]).describe('When a place to visit is open.'),
  specialHours: z.array(specialHours).default([]).describe('Days on which other hours hold.'),
  priceRange: line(40).optional().describe('What a visit costs, roughly: ££, or £5–15.'),
  profiles: z
    .array(z.url({ protocol: /^https$/ }))
    .default([])
    .describe('Its own pages elsewhere: encyclopaedias, maps, social networks.'),
});

export type Organization = z.infer<typeof organization>;
