import type { FactsInput, TemplateId } from '../../integrations/og-images/index.ts';
import type { Page } from '../components/page.ts';
import { languageTag, localText } from '../i18n/locale.ts';
import type { Picture } from '../schemas/fields.ts';
import { findPicture } from '../content/media.ts';
import { site } from '../content/site.ts';

/** Width and height of what link previews take. */
export const PREVIEW = { width: 1200, height: 630 };

/** Pictures made by hand lie here under the address of their page: `social/blog/grain-rain.jpg`. */
const BY_HAND = 'social';
const ENDINGS = ['jpg', 'png', 'webp'];

/** What the picture of a page shows: what its front matter says, else what is known of the page. */
export async function cardFacts(page: Page): Promise<FactsInput> {
  const { social, title, article, authors = [] } = page;
  const locale = page.textLocale ?? page.locale;
  const language = languageTag(site, locale);
  const image = await byHand(page);
  const picture = pictureOf(page);
  const about = page.structure?.about;
  const event = about?.type === 'event' ? about : undefined;
  const profile = page.structure?.kind === 'ProfilePage';
  const { image: _, picture: __, sizes, ...said } = social ?? {};
  return {
    template: templateOf(page),
    language,
    title,
    eyebrow: article?.section ?? article?.tags[0] ?? (profile ? authors[0]?.role : undefined),
    text: (profile ? authors[0]?.bio : undefined) ?? page.description,
    by: article && authors.map(({ name }) => name).join(' · '),
    date: event
      ? printed(event.start, language, { dateStyle: 'long', timeStyle: 'short' })
      : article && printed(article.published, language, { dateStyle: 'long' }),
    place: event && (event.place ?? localText(site, locale, site.seo.organization.address?.street)),
    palette: page.theme?.palette,
    ...given(said),
    picture: picture && fileOf(picture),
    image: image && fileOf(image),
    sizes: sizes?.length ? sizes : undefined,
  };
}

const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function templateOf({ card, article, structure, social }: Page): TemplateId {
  if (social?.template) return social.template;
  if (social?.quote) return 'quote';
  if (card) return card;
  if (article) return 'post';
  if (structure?.kind === 'ProfilePage') return 'author';
  return structure?.about?.type === 'event' ? 'event' : 'landing';
}

/** The picture within the template. */
export const pictureOf = ({ social, image, structure, authors }: Page): Picture | undefined =>
  social?.picture ??
  image ??
  (structure?.kind === 'ProfilePage' ? authors?.[0]?.avatar : undefined) ??
  site.social.picture;

/**
 * A picture made for previews: named so, lying in the folder for them, or of their very shape. Anything else is a
 * picture to be shown within a template.
 */
async function byHand({ social, image, path }: Page): Promise<Picture | undefined> {
  if (social?.image) return social.image;
  const name = decodeURI(path).replace(/^\/|\/$/g, '') || 'home';
  for (const ending of ENDINGS) {
    const src = `${BY_HAND}/${name}.${ending}`;
    if (await findPicture(src)) return { src, decorative: true };
  }
  const own = image && (await findPicture(image.src));
  if (!own || own.width < PREVIEW.width / 2) return undefined;
  const ratio = own.width / own.height / (PREVIEW.width / PREVIEW.height);
  return Math.abs(ratio - 1) < 0.02 ? image : undefined;
}

const fileOf = ({ src, focus }: Picture) => ({
  file: src.startsWith('/') ? src.slice(1) : `content/media/${src}`,
  focus,
});

const printed = (date: Date, language: string, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...style,
    timeZone: site.timeZone,
  }).format(date);
