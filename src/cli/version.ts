import { readFileSync } from 'node:fs';

/** Version of Marquee itself. */
export const projectVersion = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
