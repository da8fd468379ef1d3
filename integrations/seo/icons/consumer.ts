import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer } from '../consumer.ts';
import { makeIcons } from './make.ts';
import type { IconOptions } from './options.ts';

/**
 * Writes the icons into the finished site; no page is needed for them. One that the site brings itself (in public/)
 * stays.
 */
export const iconsConsumer = (
  options: IconOptions,
  { root, output, base }: { root: string; output: string; base: string },
): Consumer => ({
  async end() {
    const { files, problems } = await makeIcons(options, root, base);
    const made = files.filter(({ path }) => !existsSync(join(output, path)));
    return { files: made, problems, note: `icons: ${made.length} files from ${options.logo}` };
  },
});
