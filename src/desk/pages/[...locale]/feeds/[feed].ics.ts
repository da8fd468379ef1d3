import type { APIRoute } from 'astro';
import { readDesk } from '../../../data/desk.ts';
import { feedsOf, feedText } from '../../../data/feeds.ts';
import { localeParams } from '../../../data/path.ts';

export const getStaticPaths = async () => {
  const desk = await readDesk();
  return localeParams().flatMap(({ params, props }) =>
    feedsOf(desk).map((feed) => ({
      params: { ...params, feed },
      props: { ...props, feed },
    })),
  );
};

export const GET: APIRoute<{ locale: string; feed: string }> = async ({
  props: { locale, feed },
}) =>
  new Response(await feedText(await readDesk(), feed, locale), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
