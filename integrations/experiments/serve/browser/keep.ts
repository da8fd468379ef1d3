import type { Served } from '../served.ts';

/** Keeps a cookie until the test ends. */
export function keep(cookie: string, { to }: Served): void {
  document.cookie = `${cookie};path=/;samesite=lax;expires=${new Date(to).toUTCString()}`;
}
