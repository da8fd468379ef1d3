import { pageKey } from './page-key.ts';
import { localeParams } from './routes.ts';
import { splashesOf } from './splashes.ts';

/**
 * What stands around every page of a locale besides its own texts, for the page's cache key: the
 * announcements that may cover it. The settings need no key, since every page imports them.
 */
export const frameKeys = async (): Promise<Map<string, string>> =>
  new Map(
    await Promise.all(
      localeParams.map(
        async ({ locale }) =>
          [
            locale,
            pageKey((await splashesOf(locale)).map(({ path, data }) => [path, data])),
          ] as const,
      ),
    ),
  );
