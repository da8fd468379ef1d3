/** The path of a file as folders and name, the folder's name for `index.md`; ending and language are gone. */
export function split(path: string, language?: string): { folders: string[]; base: string } {
  const folders = path.split('/');
  let base = folders.pop()!.replace(/\.[^.]+$/, '');
  if (language && base.toLowerCase().endsWith(`.${language.toLowerCase()}`))
    base = base.slice(0, -language.length - 1);
  const bundle = /^(?:index|page|readme|_index)$/i.test(base) && folders.length > 0;
  return { folders, base: bundle ? folders.pop()! : base };
}

/** Spaces become hyphens. */
export const dashed = (text: string): string => text.replace(/\s+/g, '-');
