import type { APIRoute } from 'astro';
import { publicYears, readFeed } from '../../content/public-calendar.ts';
import { localeParams } from '../../content/routes.ts';

export const getStaticPaths = () =>
  publicYears.length === 0
    ? []
    : localeParams.map(({ locale, param }) => ({ params: { locale: param }, props: { locale } }));

export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) =>
  new Response(await readFeed(locale), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
