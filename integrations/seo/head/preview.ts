type Env = Record<string, string | undefined>;

/**
 * Whether this build is shown for review only, so that nothing of it may be found. `MARQUEE_PREVIEW` (1 or 0)
 * decides; else what the host says of the build:
 * Netlify's CONTEXT (https://docs.netlify.com/build/configure-builds/environment-variables/),
 * Vercel's VERCEL_ENV (https://vercel.com/docs/environment-variables/system-environment-variables),
 * and the branch that Cloudflare builds, for `production` names the one that it publishes
 * (https://developers.cloudflare.com/pages/configuration/build-configuration/#environment-variables).
 */
export function isPreview(
  env: Env,
  { production = 'main' }: { production?: string } = {},
): boolean {
  const said = env['MARQUEE_PREVIEW'];
  if (said) return !/^(?:0|false|no)$/i.test(said);
  if (env['NETLIFY']) return env['CONTEXT'] !== undefined && env['CONTEXT'] !== 'production';
  if (env['VERCEL_ENV']) return env['VERCEL_ENV'] !== 'production';
  const branch = env['CF_PAGES_BRANCH'] ?? env['WORKERS_CI_BRANCH'];
  return branch !== undefined && branch !== production;
}
