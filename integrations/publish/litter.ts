import { basename } from 'node:path';

/** What git, a Mac, Windows and editors leave in folders, public/ among them. */
const LITTER = /^(?:\.gitkeep|\.gitignore|\.DS_Store|thumbs\.db|desktop\.ini|.*~)$/i;

/** Takes litter out of a build; answers the files that are left. `remove` is asked to delete one. */
export const withoutLitter = (files: readonly string[], remove: (file: string) => void): string[] =>
  files.filter((file) => {
    const litter = LITTER.test(basename(file));
    if (litter) remove(file);
    return !litter;
  });
