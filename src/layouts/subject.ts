import { moment, type GraphFacts } from '../../integrations/seo/index.ts';
import { site } from '../content/site.ts';
import { localText } from '../i18n/locale.ts';
import type { About } from '../schemas/about.ts';

/** What a page is about, in the words of its graph; nothing for a page about the house, which is always there. */
export function subjectOf(
  about: About | undefined,
  page: { title: string; description: string },
  organization: GraphFacts['organization'],
  locale: string,
): GraphFacts['about'] {
  if (!about || about.type === 'house') return undefined;
  const common = { name: about.name ?? page.title, description: page.description };
  if (about.type === 'software') return { ...about, ...common };
  if (about.type === 'service')
    return { ...about, ...common, area: localText(site, locale, about.area) };
  const { place, online, start, end, ...rest } = about;
  const house = { name: organization.name, address: organization.address };
  return {
    ...rest,
    ...common,
    start: moment(start, site.timeZone),
    end: moment(end, site.timeZone),
    place: place ? { name: place } : online ? undefined : house,
    online,
  };
}
