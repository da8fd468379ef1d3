import { z } from 'astro/zod';

const https = () => z.url({ protocol: /^https?$/ });

/** An address of this site, or of another. */
const address = () =>
  z.union([z.string().regex(/^\/[\w./-]*$/, 'write a path: /api/event'), https()]);

/** Where a site's events go: any number of these, each in the pages' script only if it is named here. */
export const sinks = z.strictObject({
  collector: address()
    .optional()
    .describe(
      'Address of your own collector (`marquee collect`): https://stats.guyu.example/api/event.',
    ),
  plausible: z
    .strictObject({
      domain: z.string().min(1).describe('Name of the site at Plausible: guyu.example.'),
      api: address().optional().describe('Address of its events, where it is your own or proxied.'),
    })
    .optional()
    .describe('Plausible.'),
  umami: z
    .strictObject({
      website: z.string().min(1).describe('Id of the website.'),
      host: address().optional().describe('Address of your own Umami, or of a proxy of it.'),
    })
    .optional()
    .describe('Umami.'),
  matomo: z
    .strictObject({
      site: z.int().positive().describe('Number of the site.'),
      host: address().describe('Address of the installation: https://matomo.guyu.example.'),
      goals: z
        .record(z.string(), z.int().positive())
        .optional()
        .describe('Numbers of goals there, by their names here.'),
    })
    .optional()
    .describe('Matomo, without its cookies.'),
  ga4: z
    .strictObject({
      id: z
        .string()
        .regex(/^G-[A-Z0-9]+$/, 'write the measurement id: G-XXXXXXX')
        .describe('Measurement id.'),
    })
    .optional()
    .describe('Google Analytics 4, by its own tag, which keeps cookies: have consent required.'),
  posthog: z
    .strictObject({
      key: z
        .string()
        .regex(/^phc_\w+$/, 'write the public key of the project: phc_…')
        .describe('Public key of the project.'),
      host: address().optional().describe('https://eu.i.posthog.com, or a proxy of your own.'),
    })
    .optional()
    .describe('PostHog, cookieless.'),
  webhook: address().optional().describe('Any address: one POST of JSON an event.'),
});

const events = z.strictObject({
  engagement: z.boolean().default(true).describe('How long pages are looked at, and how far.'),
  outbound: z.boolean().default(true).describe('Clicks on links to other sites.'),
  downloads: z
    .array(z.string().regex(/^[a-z0-9]+$/, 'write an ending without the dot: pdf'))
    .default(['pdf', 'zip', 'docx', 'xlsx', 'pptx', 'csv', 'epub', 'mp3', 'mp4'])
    .describe('Endings of files whose links are downloads.'),
  forms: z
    .boolean()
    .default(true)
    .describe('Forms begun, sent and refused; never what is written.'),
  goals: z.boolean().default(true).describe('Buttons, links and forms that have a goal.'),
  video: z.boolean().default(true).describe('Films that were started.'),
  vitals: z.boolean().default(false).describe('Core Web Vitals: LCP, INP, CLS, FCP, TTFB.'),
});

/** Products that the collector hands events on to, from the server: no blocker stands between. */
const forward = sinks.omit({ collector: true });

/** What is measured, where it goes and what visitors are asked: `analytics` in content/site.yaml. */
export const analytics = sinks.extend({
  events: events.prefault({}).describe('What is measured besides pageviews.'),
  consent: z
    .enum(['not-needed', 'required'])
    .default('not-needed')
    .describe(
      'required: visitors are asked by a banner, and nothing is sent or kept before they agree.',
    ),
  policy: z
    .string()
    .startsWith('/')
    .optional()
    .describe('Page that says how data is handled; the banner leads to it.'),
  touches: z
    .boolean()
    .default(false)
    .describe(
      'Keep in the browser how a visitor first came, and last; only with consent required.',
    ),
  offline: z
    .enum(['page', 'storage'])
    .default('page')
    .describe(
      'Where events wait for your collector while there is no line: in the page, until it is closed, or in the browser’s storage, for a day; only with consent required.',
    ),
  goals: z
    .array(
      z
        .strictObject({
          name: z.string().min(1).describe('Name of the goal, as in data-goal.'),
          event: z.string().min(1).optional().describe('An event that reaches it: table_booked.'),
          page: z
            .string()
            .regex(/^[/*]/, 'write a path: /thanks/, or */thanks/ for every language')
            .optional()
            .describe('A page that reaches it: /thanks/; `*` stands for any letters.'),
        })
        .describe('A goal.'),
    )
    .default([])
    .describe(
      'What visitors are to do, besides what buttons and forms say; counted for the past, too.',
    ),
  funnels: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('Name of the funnel.'),
        steps: z
          .array(z.string().min(1))
          .min(2)
          .describe(
            'Goals by their names, or pages: ["*/tea-club/", club]; `*` stands for any letters.',
          ),
        days: z.int().min(1).max(365).default(1).describe('Days from the first step to the last.'),
      }),
    )
    .default([])
    .describe('Rows of steps towards a goal.'),
  forward: forward
    .prefault({})
    .describe('Products that your collector hands events on to; GA4 needs MARQUEE_GA4_SECRET.'),
  dropParameters: z
    .array(z.string().regex(/^[\w.-]+$/, 'write the name of a parameter'))
    .default([])
    .describe('Parameters that are taken out of addresses: customer, token.'),
});

export type AnalyticsOptions = z.input<typeof analytics>;
export type Analytics = z.output<typeof analytics>;

/** More than a site says of itself: which marks its pages carry. */
export interface PageMarks {
  /** Selector of what only the page for missing addresses holds. */
  notFound?: string;
  /** Parameter with the words of a search, where the search page does not tell of it itself. */
  searchParameter?: string;
  /** Tests run: visitors are told apart by the tests' own id. */
  experiments?: boolean;
}
