import { originsOf } from '../../integrations/analytics/index.ts';
import { embedOrigins } from '../../integrations/hosting/index.ts';
import type { Site } from '../schemas/site.ts';
import { boot } from '../scripts/boot.ts';

/** What the security policy must allow on this site, and nothing more. */
export function policyOf(site: Site, { wasm }: { wasm?: boolean } = {}) {
  return {
    inlineScripts: [boot],
    formActions: formOrigins(site),
    ...(wasm && { wasm }),
    ...originsOf(site.analytics),
    frame: embedOrigins,
    upgrade: site.url.startsWith('https:'),
  };
}

/** Origins that the lead form posts to, apart from the site's own. */
function formOrigins({ forms }: Site): string[] {
  if (forms.provider === 'formspree') return ['https://formspree.io'];
  if (forms.provider === 'hubspot') return ['https://forms.hubspot.com'];
  if (forms.provider === 'custom' && !forms.url.startsWith('/')) return [new URL(forms.url).origin];
  return [];
}
