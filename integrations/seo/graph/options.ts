import { z } from 'astro/zod';

const time = z.string().regex(/^\d{2}:\d{2}$/);

/** Option `organization` of `marquee/seo`: who stands behind the site. */
export const organizationOptions = z.strictObject({
  /** A type of schema.org: `LocalBusiness` or one of its kinds for a place to visit. */
  type: z.string().default('Organization'),
  /** Its name; that of the site when left out. */
  name: z.string().optional(),
  otherNames: z.array(z.string()).optional(),
  legalName: z.string().optional(),
  description: z.string().optional(),
  /** The day on which it began: `2011-04-20`. */
  founded: z.iso.date().optional(),
  email: z.email().optional(),
  telephone: z.string().optional(),
  address: z
    .strictObject({
      street: z.string().optional(),
      locality: z.string(),
      region: z.string().optional(),
      postalCode: z.string().optional(),
      /** ISO 3166, two letters. */
      country: z.string().length(2),
    })
    .optional(),
  /** In degrees. */
  location: z.strictObject({ latitude: z.number(), longitude: z.number() }).optional(),
  hours: z
    .array(
      z.strictObject({
        days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
        opens: time,
        closes: time,
      }),
    )
    .optional(),
  /** Days on which other hours hold; closed where none are given. */
  specialHours: z
    .array(
      z.strictObject({
        from: z.iso.date(),
        until: z.iso.date().optional(),
        opens: time.optional(),
        closes: time.optional(),
      }),
    )
    .optional(),
  priceRange: z.string().optional(),
  /** Its own pages elsewhere. */
  profiles: z.array(z.url({ protocol: /^https$/ })).optional(),
});
