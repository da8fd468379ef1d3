import { variantKind, type ContentEntry } from '../../integrations/content/index.ts';
import type { Promotion } from '../../integrations/experiments/index.ts';
import type { Site } from '../schemas/site.ts';
import { addressOf, variantAddressOf } from './addresses.ts';

/** The pages that a variant becomes when it has won, one a language that has it. */
export function promotionsOf(
  entries: readonly ContentEntry[],
  site: Site,
  page: string,
  key: string,
): Promotion[] {
  const [first] = site.locales;
  const own = entries.find(
    (one) => one.collection.route && one.locale === first!.id && addressOf(one, site) === page,
  );
  if (!own) return [];
  const controls = entries.filter(
    ({ collection, name }) => collection.name === own.collection.name && name === own.name,
  );
  return controls.flatMap((control) => {
    const variant = entries.find(
      ({ collection, name, locale }) =>
        collection.variantOf?.collection === control.collection.name &&
        name === `${control.name}/${key}` &&
        locale === control.locale,
    );
    if (!variant) return [];
    return [{ control, variant, by: variantKind(variant), ...addressed(control, key, site) }];
  });
}

/** Announcements come and go: they keep no old addresses. */
const addressed = (control: ContentEntry, key: string, site: Site) =>
  control.collection.name === 'splash' ? {} : { address: variantAddressOf(control, key, site) };
