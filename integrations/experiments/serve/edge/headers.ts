import type { Kept } from './route.ts';

/** Leads a direct visit of a hidden page back to its control. */
export const backTo = (location: string): Response =>
  new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } });

/** Has the visitor's browser keep what he got, until the test ends. */
export function setCookies(headers: Headers, kept: readonly Kept[], secure: boolean): void {
  for (const { cookie, until } of kept)
    headers.append(
      'set-cookie',
      `${cookie}; Path=/; SameSite=Lax; Expires=${new Date(until).toUTCString()}${secure ? '; Secure' : ''}`,
    );
}
