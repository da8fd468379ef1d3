import { z } from 'astro/zod';
import { countryFault } from '../../integrations/calendar/index.ts';
import { id, link, line, localized, pictureFile, picture, sitePath } from './fields.ts';
import { analyticsSchema } from '../../integrations/analytics/index.ts';
import { mediaSettings, networks, type Network } from '../../integrations/media/index.ts';
import { seo } from './seo.ts';
import { brandKit } from './social.ts';

/** Intl throws at a name that it does not know. */
const known = (ask: () => unknown): boolean => {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
};

const navigation = z.array(
  z.strictObject({
    label: localized(40).describe('Text of the link.'),
    href: sitePath().describe('Address in the default language.'),
  }),
);

/** Where the lead form's answers go. */
export const forms = z.discriminatedUnion('provider', [
  z.strictObject({
    provider: z.literal('netlify').describe('Netlify Forms; nothing else is needed.'),
  }),
  z.strictObject({
    provider: z.literal('formspree').describe('A form at Formspree.'),
    form: z
      .string()
      .regex(/^[a-z0-9]+$/i, 'write the id of the form')
      .describe('Id of the form at Formspree.'),
  }),
  z.strictObject({
    provider: z.literal('hubspot').describe('A form of HubSpot.'),
    portal: z
      .string()
      .regex(/^\d+$/, 'write the portal’s number')
      .describe('Number of the portal.'),
    form: z.guid().describe('GUID of the form.'),
  }),
  z.strictObject({
    provider: z.literal('custom').describe('An address of your own.'),
    url: z
      .union([sitePath(), z.url({ protocol: /^https$/ })])
      .describe('Address that takes the POST.'),
  }),
]);

const shared = () => z.array(z.enum(networks as [Network, ...Network[]]));

/** content/site.yaml: what holds for the whole site. */
export const site = z.strictObject({
  name: localized(60).describe('Name of the brand.'),
  tagline: localized(120).describe('What it is, in a few words.'),
  description: localized(320).describe('Description of the home page and of the feeds.'),
  url: z
    .url({ protocol: /^https?$/ })
    .refine(
      (url) => (URL.parse(url)?.pathname ?? '/') === '/' && !/[?#]/.test(url),
      'write the address of the host alone, such as https://guyu.example',
    )
    .describe('Address of the public site: https://guyu.example.'),
  locales: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/, 'write a language in lower case, such as zh-cn')
          .describe('Folder and path: zh-cn.'),
        tag: z
          .string()
          .refine(
            (tag) => /^[a-z]{2,3}(?:-|$)/i.test(tag) && known(() => Intl.getCanonicalLocales(tag)),
            'write a BCP 47 tag, such as zh-CN',
          )
          .describe('BCP 47 tag for lang and hreflang: zh-CN.'),
        label: line(40).describe('The language in its own words: 中文.'),
      }),
    )
    .min(1)
    .superRefine((locales, context) =>
      locales.forEach(({ id }, index) => {
        if (locales.findIndex((one) => one.id === id) < index)
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `The language ${id} stands in the list twice.`,
            params: { fix: 'Leave out one of the two.' },
          });
      }),
    )
    .describe('Languages of the site; the first is the default and has no path of its own.'),
  host: z
    .enum(['static', 'github-pages', 'netlify', 'cloudflare', 'vercel', 'nginx'])
    .default('static')
    .describe('Where the site is served; decides which files are written for it.'),
  calendar: z
    .strictObject({
      countries: z
        .array(
          z.string().superRefine((code, context) => {
            const fault = countryFault(code);
            if (fault)
              context.addIssue({
                code: 'custom',
                params: { code: fault.code, fix: fault.fix },
                message: fault.message,
              });
          }),
        )
        .default([])
        .describe('Whose holidays the calendar shows: [GB, CN, US-CA].'),
      public: z
        .boolean()
        .default(true)
        .describe('false leaves out the page /calendar/ and its feed /calendar.ics.'),
    })
    // A site that says nothing of a calendar has no page of one.
    .prefault({ public: false })
    .describe('The marketing calendar.'),
  experiments: z
    .strictObject({
      by: z
        .enum(['page', 'host'])
        .default('page')
        .describe(
          'Who gives visitors their variant: the page itself, on any host; or the host before it sends the page, where ' +
            'it can (cloudflare, netlify, vercel, nginx).',
        ),
      consent: z
        .strictObject({
          cookie: z
            .string()
            .regex(/^\w+$/, 'letters, digits and _')
            .describe('Name of the cookie.'),
          includes: line(80).describe('What it holds of one who agreed: statistics.'),
        })
        .optional()
        .describe(
          'How one who agreed is known, where visitors are asked first: all others see the control, and nothing is kept.',
        ),
    })
    .prefault({})
    .describe('How tests of variants are served.'),
  analytics: analyticsSchema
    .prefault({})
    .describe('What is measured, where it goes, and what visitors are asked.'),
  logo: pictureFile().optional().describe('Logo in the header.'),
  icon: pictureFile().optional().describe('Square mark for the browser’s tab.'),
  image: pictureFile().optional().describe('Picture in previews of pages without one.'),
  pictures: z
    .strictObject({
      notFound: picture()
        .optional()
        .describe('Beside the words for an address that leads nowhere.'),
      thanks: picture().optional().describe('Beside the words for those who sent a form.'),
    })
    .prefault({})
    .describe('Pictures of the pages that have no file of their own.'),
  navigation: navigation.describe('Links in the header.'),
  footer: z
    .strictObject({
      groups: z
        .array(
          z.strictObject({
            title: localized(40).describe('Headline of the column.'),
            links: navigation.describe('Its links.'),
          }),
        )
        .default([])
        .describe('Columns of links.'),
      text: localized(200).optional().describe('Below the name: where you are, and when.'),
      note: localized(400).optional().describe('Small print.'),
      social: z.array(link()).default([]).describe('Elsewhere on the web.'),
    })
    .prefault({})
    .describe('What stands below every page.'),
  forms: forms.default({ provider: 'netlify' }).describe('Where the lead form’s answers go.'),
  blog: z
    .strictObject({
      pageSize: z.int().min(1).max(100).default(9).describe('Posts on a page of the index.'),
      related: z.int().min(0).max(6).default(3).describe('Related posts below a post.'),
      title: localized(60).describe('Title of the index.'),
      description: localized(320).describe('Description of the index.'),
      author: id().optional().describe('Author that `marquee new` suggests.'),
    })
    .describe('The blog.'),
  media: mediaSettings.prefault({}).describe('The media library: what others may embed.'),
  share: z
    .strictObject({
      networks: z
        .union([shared(), z.record(z.string(), shared())])
        .optional()
        .describe(
          'Networks in their order, or a list a language; those that suit a language if absent.',
        ),
    })
    .prefault({})
    .describe('How readers pass on posts and media: an empty list of networks leaves it out.'),
  timeZone: z
    .string()
    .refine(
      (timeZone) => known(() => new Intl.DateTimeFormat('en', { timeZone })),
      'write a name of the IANA database, such as Asia/Shanghai',
    )
    .default('UTC')
    .describe('Time zone in which dates are printed: Asia/Shanghai.'),
  social: brandKit.prefault({}).describe('Pictures of pages in link previews and on networks.'),
  seo: seo.prefault({}).describe('What search engines and link previews are told.'),
});

export type Site = z.infer<typeof site>;
