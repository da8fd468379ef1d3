import { terms } from '../../integrations/calendar/index.ts';
import type { FontsOptions } from '../../integrations/fonts/index.ts';
import type { Site } from '../schemas/site.ts';

const HAN = '@expo-google-fonts/noto-serif-sc';

/** The site's fonts: Newsreader everywhere, Noto Serif SC where texts are Chinese. */
export const fontOptions = ({ locales }: Pick<Site, 'locales'>): FontsOptions => ({
  latin: {
    family: 'Newsreader',
    package: '@fontsource-variable/newsreader',
    weights: [400, 600],
    preload: locales.map(({ id }) => id),
  },
  han: {
    family: 'Marquee Han',
    locales: locales.map(({ id }) => id).filter((id) => id.startsWith('zh')),
    weights: [
      { weight: 400, file: `${HAN}/400Regular/NotoSerifSC_400Regular.ttf`, use: 'text' },
      { weight: 600, file: `${HAN}/600SemiBold/NotoSerifSC_600SemiBold.ttf`, use: 'headings' },
    ],
    // Names of languages; those of solar terms, which stand beside the English ones.
    guests: [...locales.map(({ label }) => label), ...terms.map(({ name }) => name['zh-cn'])].join(
      '',
    ),
    boldClasses: ['callout-title'],
  },
  texts: ['content', 'src/i18n', 'integrations/calendar'],
});
