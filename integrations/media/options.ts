import { z } from 'astro/zod';
import { networkSizes } from '../kit/network-sizes.ts';
import { localized } from '../kit/plain-line.ts';

const megabytes = (value: number, what: string) =>
  z.number().positive().default(value).describe(`Megabytes above which ${what} is called large.`);

/** Largest sizes of originals: `marquee media --large` names what is above; only `pixels` is an error. */
const limits = z.strictObject({
  pixels: z
    .number()
    .positive()
    .max(250)
    .default(100)
    .describe('Millions of pixels above which a picture is not opened: it would fill the memory.'),
  image: megabytes(4, 'a picture'),
  drawing: megabytes(0.3, 'a drawing'),
  video: megabytes(25, 'a film'),
  audio: megabytes(15, 'a sound'),
  document: megabytes(15, 'a document'),
});

/** What stands on the page for the press, besides the pictures. */
export const press = z.strictObject({
  /** Originals, as globs below the folder; all of them must be public. */
  logos: z.array(z.string()).default(['brand/*.svg']).describe('Logos, as globs: brand/*.svg.'),
  pictures: z.array(z.string()).default([]).describe('Pictures and films, as globs: places/*.'),
  colors: z
    .array(
      z.strictObject({
        name: localized(40).describe('What the house calls it.'),
        hex: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i, 'write a colour in quotes, such as "#a3341f"')
          .describe('The colour: "#a3341f".'),
        use: localized(120).optional().describe('What it is for.'),
      }),
    )
    .default([])
    .describe('Colours of the brand.'),
  short: localized(300).optional().describe('What the house is, in one or two sentences.'),
  long: localized(1200).optional().describe('The same in a paragraph.'),
  contact: z
    .strictObject({
      name: localized(80).describe('Who answers.'),
      email: z.email().describe('Address that journalists may write to.'),
    })
    .optional()
    .describe('Whom journalists write to.'),
});

/** What the owner of a site decides about its media; `media` of content/site.yaml has the same fields. */
export const mediaSettings = z.strictObject({
  public: z
    .array(z.string())
    .default([])
    .describe('Originals with public addresses, as globs: places/**. A sidecar may say otherwise.'),
  sizes: z
    .array(z.enum(networkSizes.map(({ id }) => id) as [string, ...string[]]))
    .default(networkSizes.map(({ id }) => id))
    .describe('Formats that public pictures are cut to; all of them if absent.'),
  rights: z
    .enum(['error', 'warning'])
    .default('error')
    .describe('How bad it is that a page shows a file whose rights have run out.'),
  background: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'write a colour in quotes, such as "#f7f3ea"')
    .default('#ffffff')
    .describe('Colour behind drawings that are set into a format.'),
  limits: limits.prefault({}).describe('Megabytes above which an original is called large.'),
  press: press.optional().describe('The page for the press; there is none if absent.'),
});

export type MediaSettings = z.output<typeof mediaSettings>;
export type PressSettings = z.output<typeof press>;

/** Options of the integration `marquee/media`. */
export const options = mediaSettings.extend({
  /** Folder of the originals, from the project's root. */
  folder: z.string().default('content/media'),
  /** Languages, the default first. */
  locales: z
    .array(z.looseObject({ id: z.string(), tag: z.string().optional() }))
    .min(1)
    .default([{ id: 'en' }]),
  /** Who publishes the media: stands in players and oEmbed. */
  name: localized(80).default('Media'),
  /** Folders whose texts name originals: what none of them names is unused. */
  texts: z.array(z.string()).default(['content', 'src']),
  /** File that holds these settings, for problems with them. */
  settingsFile: z.string().default('astro.config.mjs'),
  /** The checks of the content report what is wrong: the integration then only stops at what it cannot make. */
  checked: z.boolean().default(false),
});

export type MediaOptions = z.input<typeof options>;
export type Media = z.output<typeof options>;
