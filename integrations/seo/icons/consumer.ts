import type { Consumer } from '../consumer.ts';
import { makeIcons } from './make.ts';
import type { IconOptions } from './options.ts';

/** Writes the icons into the finished site; no page is needed for them. */
export const iconsConsumer = (options: IconOptions, root: string, base: string): Consumer => ({
  page() {},
  async end() {
    const { files, problems } = await makeIcons(options, root, base);
    return { files, problems, note: `icons: ${files.length} files from ${options.logo}` };
  },
});
