import type { APIRoute } from 'astro';
import { readDesk } from '../../../data/desk.ts';
import { csvText } from '../../../data/feeds.ts';
import { localeParams } from '../../../data/path.ts';

export const getStaticPaths = localeParams;

export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) =>
  new Response(await csvText(await readDesk(), locale), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
