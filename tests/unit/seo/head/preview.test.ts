import { expect, it } from 'vitest';
import { isPreview } from '../../../../integrations/seo/head/preview.ts';

it.each([
  ['nothing known', {}, false],
  ['Netlify, production', { NETLIFY: 'true', CONTEXT: 'production' }, false],
  ['Netlify, a pull request', { NETLIFY: 'true', CONTEXT: 'deploy-preview' }, true],
  ['Netlify, a branch', { NETLIFY: 'true', CONTEXT: 'branch-deploy' }, true],
  ['another CONTEXT', { CONTEXT: 'test' }, false],
  ['Vercel, production', { VERCEL_ENV: 'production' }, false],
  ['Vercel, a preview', { VERCEL_ENV: 'preview' }, true],
  ['Cloudflare, main', { CF_PAGES_BRANCH: 'main' }, false],
  ['Cloudflare, a branch', { CF_PAGES_BRANCH: 'rain' }, true],
  ['Cloudflare Workers, a branch', { WORKERS_CI_BRANCH: 'rain' }, true],
  ['said so', { MARQUEE_PREVIEW: '1' }, true],
  ['said otherwise', { MARQUEE_PREVIEW: '0', VERCEL_ENV: 'preview' }, false],
])('%s', (_, env, preview) => {
  expect(isPreview(env)).toBe(preview);
});

it('knows the branch that is published', () => {
  expect(isPreview({ CF_PAGES_BRANCH: 'main' }, { production: 'live' })).toBe(true);
  expect(isPreview({ CF_PAGES_BRANCH: 'live' }, { production: 'live' })).toBe(false);
});
