import { z } from 'astro/zod';
import { lintOptions } from '../../integrations/kit/lint-settings.ts';
import { line, localized, pictureFile } from './fields.ts';
import { organization } from './organization.ts';
import { searchFiles } from './search-files.ts';

const code = (from: string) =>
  z
    .string()
    .regex(/^[\w=+/.:-]{4,200}$/, 'write only the code, not the whole tag')
    .optional()
    .describe(`Code from ${from}.`);

const color = () =>
  z.string().regex(/^#[0-9a-f]{6}$/i, 'write a colour in quotes, such as "#f7f3ea"');

const account = () =>
  z.string().regex(/^@\w{1,15}$/, 'write the name of the account in quotes, such as "@guyu"');

/** `seo` in content/site.yaml: what search engines and link previews are told of every page. */
export const seo = z.strictObject({
  title: localized(80)
    .refine(
      (text) =>
        (typeof text === 'string' ? [text] : Object.values(text)).every((one) =>
          one.includes('{page}'),
        ),
      'write {page} where the title of the page is to stand',
    )
    .default('{page} · {site}')
    .describe('Pattern of the titles: {page} is the title of the page, {site} the brand.'),
  verification: z
    .strictObject({
      google: code('Google Search Console'),
      bing: code('Bing Webmaster Tools'),
      yandex: code('Yandex Webmaster'),
      baidu: code('Baidu Search Resource Platform'),
      pinterest: code('Pinterest'),
      facebook: code('Meta Business Manager'),
      naver: code('Naver Search Advisor'),
    })
    .prefault({})
    .describe('Proofs that the site is yours, each a code from the service.'),
  organization: organization.prefault({}).describe('Who stands behind the site.'),
  x: z
    .strictObject({
      site: account().optional().describe('Account of the brand: "@guyu".'),
      creator: account().optional().describe('Account of whoever writes the pages.'),
    })
    .prefault({})
    .describe('Accounts named in cards on X.'),
  colors: z
    .strictObject({
      light: color().default('#ffffff').describe('Colour around the page by day: "#f7f3ea".'),
      dark: color().optional().describe('Colour around the page by night: "#16181a".'),
    })
    .prefault({})
    .describe('Colour of the browser’s frame; the web manifest takes the one by day.'),
  icons: z
    .strictObject({
      logo: pictureFile()
        .optional()
        .describe('Square mark from which all icons are made, SVG or PNG; `icon` if absent.'),
      shortName: localized(12).optional().describe('Name below the icon on a phone.'),
      background: color()
        .optional()
        .describe('Colour behind the mark where icons may not be see-through; by day if absent.'),
    })
    .prefault({})
    .describe('Icons of the site, made at each build.'),
  preview: z
    .strictObject({
      production: line(80)
        .default('main')
        .describe('Branch that Cloudflare Pages publishes; builds of others are not to be found.'),
    })
    .prefault({})
    .describe('Builds that are shown for review only.'),
  ...searchFiles,
  lint: lintOptions
    .prefault({})
    .describe('How much each rule of `marquee check` matters, and where.'),
});

export type SeoSettings = z.infer<typeof seo>;
