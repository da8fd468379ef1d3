import type { Props } from '../../kit/events/events.ts';
import type { Sink } from './sink.ts';

/**
 * Matomo's tracking HTTP API, without its cookies: https://developer.matomo.org/api-reference/tracking-api.
 *
 * @param idsite Number of the site. @param host Address of the installation. @param goals Numbers of goals by our names.
 */
export const matomo =
  (idsite: number, host: string, goals: Record<string, number> = {}): Sink =>
  ({ id, name, url, referrer, props = {} }, { title = '', screen = '' }) => {
    const own = wordsOf(name, props, goals);
    if (!own) return undefined;
    const fields = { idsite, rec: 1, apiv: 1, send_image: 0, rand: id, url, action_name: title };
    return {
      url: `${host}/matomo.php`,
      body: `${new URLSearchParams(
        Object.entries({ ...fields, res: screen, urlref: referrer ?? '', ...own })
          .filter(([, value]) => value !== '')
          .map(([key, value]) => [key, `${value}`]),
      )}`,
    };
  };

function wordsOf(
  name: string,
  props: Props,
  goals: Record<string, number>,
): Props | { [key: string]: string | number } | undefined {
  if (name === 'pageview' || name === 'not_found') return {};
  // Its heartbeat: the time on the page grows, no action is counted.
  if (name === 'engagement') return { ping: 1 };
  if (name === 'outbound_click') return { link: `${props['url']}` };
  if (name === 'file_download') return { download: `${props['file']}` };
  if (name === 'search')
    return { search: `${props['query']}`, search_count: Number(props['results'] ?? 0) };
  const goal = goals[`${props['goal']}`];
  if (name === 'conversion' && goal) return { idgoal: goal, revenue: Number(props['value'] ?? 0) };
  const label = props['goal'] ?? props['form'] ?? props['video'] ?? props['variant'] ?? '';
  return { e_c: 'marquee', e_a: name, e_n: `${label}`, e_v: Number(props['value'] ?? '') || '' };
}
