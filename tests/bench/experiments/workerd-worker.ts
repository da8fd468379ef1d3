import { answer } from '../../../integrations/experiments/serve/edge/answer.ts';
import type { EdgeSite } from '../../../integrations/experiments/serve/edge/route.ts';

/** Set by the bundler. */
declare const SITE: EdgeSite;

// Answers a request as often as `x-times` says, with the tests or without: the clock outside measures both, since the
// one inside stands still while code runs.
export default {
  async fetch(request: Request): Promise<Response> {
    const times = Number(request.headers.get('x-times'));
    const isTested = request.headers.get('x-tested') === '1';
    const file = async () => new Response('<!doctype html>', { headers: { 'x-file': '1' } });
    for (let time = 0; time < times; time += 1)
      await (isTested ? answer(SITE, request, file) : file());
    return new Response('done');
  },
};
