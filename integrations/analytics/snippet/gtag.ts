import { hasAgreed, type Category } from '../consent/choice.ts';
import { ga4Event } from '../sinks/ga4.ts';
import type { Receiver } from './track.ts';

type Scope = { dataLayer?: unknown[] };

/**
 * Google's own tag: https://developers.google.com/tag-platform/gtagjs/reference. It is told what a visitor agreed to by the
 * four signals of consent mode v2 (https://developers.google.com/tag-platform/security/guides/consent) before it is loaded,
 * and again whenever he changes his mind; without a choice everything is denied.
 */
export function gtag(id: string): Receiver {
  const layer = ((window as Scope).dataLayer ??= []);
  // It tells commands from data by the kind of object.
  function say(..._command: unknown[]): void {
    layer.push(arguments);
  }
  const state = (category: Category) =>
    hasAgreed(document.cookie, category) ? 'granted' : 'denied';
  const consent = (command: string) => {
    const ads = state('marketing');
    say('consent', command, {
      ad_storage: ads,
      ad_user_data: ads,
      ad_personalization: ads,
      analytics_storage: state('statistics'),
    });
  };
  consent('default');
  addEventListener('marquee:consent', () => consent('update'));
  say('js', new Date());
  say('config', id, { send_page_view: false });
  const script = document.createElement('script');
  script.async = true;
  script.src = `https://www.googletagmanager.com/gtag/js?id=${id}`;
  document.head.append(script);
  return ({ name, url, referrer, props }) => {
    const event = ga4Event(name, props);
    say('event', event.name, {
      ...event.params,
      send_to: id,
      page_location: url,
      page_referrer: referrer,
    });
  };
}
