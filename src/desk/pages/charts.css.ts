import type { APIRoute } from 'astro';
import { chartStyle } from '../../../integrations/charts/index.ts';

/** The look of charts, as a sheet of its own: their room keeps it as text. */
export const GET: APIRoute = () =>
  new Response(chartStyle, { headers: { 'content-type': 'text/css; charset=utf-8' } });
