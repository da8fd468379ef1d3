import { z } from 'astro/zod';

/** What products take, as their documentation says: a field that is not named there is a mistake of ours. */

const scalar = z.union([z.string().max(2000), z.number(), z.boolean()]);

/** https://plausible.io/docs/events-api */
export const plausibleEvent = z.strictObject({
  name: z.string().min(1).max(120),
  url: z.url().max(2000),
  domain: z.string().min(1),
  referrer: z.url().max(2000).optional(),
  props: z
    .record(z.string().max(300), scalar)
    .refine((props) => Object.keys(props).length <= 30)
    .optional(),
  revenue: z
    .strictObject({ currency: z.string().regex(/^[A-Z]{3}$/), amount: z.number() })
    .optional(),
  interactive: z.boolean().optional(),
});

/** https://docs.umami.is/docs/api/sending-stats */
export const umamiEvent = z.strictObject({
  type: z.literal('event'),
  payload: z.strictObject({
    website: z.string().min(1),
    hostname: z.string().min(1),
    url: z.string().startsWith('/'),
    referrer: z.string(),
    title: z.string().optional(),
    screen: z
      .string()
      .regex(/^\d+x\d+$/)
      .optional(),
    language: z.string().min(2),
    name: z.string().min(1).max(50).optional(),
    data: z.record(z.string(), scalar).optional(),
  }),
});

/** https://developer.matomo.org/api-reference/tracking-api; a form of these fields. */
export const matomoEvent = z.strictObject({
  idsite: z.string().regex(/^\d+$/),
  rec: z.literal('1'),
  apiv: z.literal('1'),
  send_image: z.literal('0'),
  rand: z.string().min(1),
  url: z.url(),
  action_name: z.string().optional(),
  res: z
    .string()
    .regex(/^\d+x\d+$/)
    .optional(),
  urlref: z.url().optional(),
  ping: z.literal('1').optional(),
  link: z.url().optional(),
  download: z.url().optional(),
  search: z.string().optional(),
  search_count: z.string().regex(/^\d+$/).optional(),
  idgoal: z.string().regex(/^\d+$/).optional(),
  revenue: z.string().optional(),
  e_c: z.string().min(1).optional(),
  e_a: z.string().min(1).optional(),
  e_n: z.string().optional(),
  e_v: z.string().optional(),
});

/** https://posthog.com/docs/api/capture, with the properties of its cookieless mode. */
export const posthogEvent = z.strictObject({
  api_key: z.string().startsWith('phc_'),
  event: z.string().min(1).max(200),
  distinct_id: z.string().min(1).max(200),
  timestamp: z.iso.datetime(),
  properties: z
    .looseObject({
      $current_url: z.url(),
      $host: z.string().min(1),
      $process_person_profile: z.literal(false),
    })
    .refine(
      (properties) => !properties['$cookieless_mode'] || properties['$raw_user_agent'],
      'its server makes the daily hash of the user agent',
    ),
});

/** Our own: docs/developers/analytics.md. */
export const webhookEvent = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  url: z.url(),
  time: z.iso.datetime(),
  referrer: z.union([z.url(), z.literal('')]).optional(),
  props: z.record(z.string(), scalar).optional(),
  visitor: z.string().optional(),
});

/** https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference */
export const ga4Batch = z.strictObject({
  client_id: z.string().min(1),
  timestamp_micros: z.int().min(1e15),
  consent: z.strictObject({
    ad_user_data: z.enum(['GRANTED', 'DENIED']),
    ad_personalization: z.enum(['GRANTED', 'DENIED']),
  }),
  events: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z]\w{0,39}$/i),
        params: z
          .record(z.string().regex(/^[a-z]\w{0,39}$/i), scalar)
          .refine((params) => Object.keys(params).length <= 25),
      }),
    )
    .min(1)
    .max(25),
});
