/** A file name taken apart: `page.zh-cn` is `page` in the locale `zh-cn`. */
export interface LocaleName {
  name: string;
  locale: string;
}

/**
 * Files that stand beside their translations carry the locale before the ending (`page.zh-cn.yaml`);
 * the default locale's file carries none. An unknown locale stays in the name: `page.fr`, and
 * `unknownLocale` finds it there.
 */
export function localeName(base: string, locales: readonly string[], fallback: string): LocaleName {
  const dot = base.lastIndexOf('.');
  const tail = dot > 0 ? base.slice(dot + 1) : '';
  return locales.includes(tail)
    ? { name: base.slice(0, dot), locale: tail }
    : { name: base, locale: fallback };
}

/** The part of a name that stands where a locale should, and is none: `fr` of `page.fr`. */
export const unknownLocale = ({ name }: LocaleName): string | undefined => {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1) : undefined;
};
