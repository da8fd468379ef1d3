import { dropSource } from '../kit/events/clean-address.ts';
import type { Analytics, PageMarks } from './options.ts';
import { originOf, productsOf } from './products.ts';
import type { Destination, Flags } from './snippet/bundle.ts';

/** Where events go, in the words of the bundler. */
export function destinationsOf(settings: Analytics): Destination[] {
  const { collector } = settings;
  const products = productsOf(settings).map(({ destination }) => destination);
  return collector === undefined
    ? products
    : [{ name: 'collector', arguments: [collector] }, ...products];
}

export function flagsOf(settings: Analytics, marks: PageMarks = {}): Flags {
  const { events, consent, touches, offline, dropParameters } = settings;
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
    OFFLINE: offline === 'storage' && consent === 'required',
  };
}

/** Origins that a security policy must allow pages to call, and to load scripts from. */
export function originsOf(settings: Analytics): { connect: string[]; scripts: string[] } {
  const products = productsOf(settings);
  return {
    connect: [...originOf(settings.collector), ...products.flatMap(({ connect }) => connect)],
    scripts: products.flatMap(({ scripts = [] }) => scripts),
  };
}
