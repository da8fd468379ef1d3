import { dropSource } from '../kit/events/clean-address.ts';
import type { Analytics, PageMarks } from './options.ts';
import { PLAUSIBLE_API } from './sinks/plausible.ts';
import { POSTHOG_HOST } from './sinks/posthog.ts';
import { UMAMI_HOST } from './sinks/umami.ts';
import type { Destination, Flags } from './snippet/bundle.ts';

/** Where events go, in the words of the bundler. */
export function destinationsOf(settings: Analytics): Destination[] {
  const { collector, plausible, umami, matomo, ga4, posthog, webhook } = settings;
  const list: (Destination | undefined)[] = [
    collector === undefined ? undefined : { name: 'collector', arguments: [collector] },
    plausible && { name: 'plausible', arguments: [plausible.domain, plausible.api] },
    umami && { name: 'umami', arguments: [umami.website, umami.host] },
    matomo && { name: 'matomo', arguments: [matomo.site, matomo.host, matomo.goals ?? {}] },
    ga4 && { name: 'gtag', arguments: [ga4.id] },
    posthog && { name: 'posthog', arguments: [posthog.key, posthog.host] },
    webhook === undefined ? undefined : { name: 'webhook', arguments: [webhook] },
  ];
  return list.filter((one) => one !== undefined);
}

export function flagsOf(settings: Analytics, marks: PageMarks = {}): Flags {
  const { events, consent, touches, dropParameters } = settings;
  const others = destinationsOf(settings).some(({ name }) => name !== 'collector');
  return {
    ENGAGEMENT: events.engagement,
    OUTBOUND: events.outbound,
    DOWNLOADS: events.downloads.join('|'),
    FORMS: events.forms,
    GOALS: events.goals,
    VIDEO: events.video,
    VITALS: events.vitals,
    NOT_FOUND: marks.notFound ?? '',
    SEARCH: marks.searchParameter ?? '',
    EXPERIMENTS: marks.experiments ?? false,
    CONSENT: consent === 'required',
    TOUCHES: touches && consent === 'required',
    // The collector cleans what it gets.
    CLEAN: others || dropParameters.length > 0,
    DROP: dropSource(dropParameters),
  };
}

const originOf = (address: string | undefined): string[] =>
  address?.startsWith('http') ? [new URL(address).origin] : [];

/** Origins that a security policy must allow pages to call, and to load scripts from. */
export function originsOf(settings: Analytics): { connect: string[]; scripts: string[] } {
  const { collector, plausible, umami, matomo, ga4, posthog, webhook } = settings;
  const google = ['https://www.googletagmanager.com'];
  return {
    connect: [
      ...originOf(collector),
      ...(plausible ? originOf(plausible.api ?? PLAUSIBLE_API) : []),
      ...(umami ? originOf(umami.host ?? UMAMI_HOST) : []),
      ...originOf(matomo?.host),
      ...(posthog ? originOf(posthog.host ?? POSTHOG_HOST) : []),
      ...originOf(webhook),
      // https://developers.google.com/tag-platform/security/guides/csp
      ...(ga4
        ? [...google, 'https://*.google-analytics.com', 'https://*.analytics.google.com']
        : []),
    ],
    scripts: ga4 ? google : [],
  };
}
