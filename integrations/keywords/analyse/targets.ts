import { keyphrase, type Keyphrase } from '../../kit/text/keyphrase.ts';
import { isHan } from '../../kit/text/sentences.ts';
import { pageKey } from '../read/page-path.ts';
import type { Target } from '../row.ts';

/** A page that says what it wants to be found for, made ready for many queries. */
export interface Aimed {
  target: Target;
  phrase: Keyphrase;
}

/** What is asked of the site's pages. */
export interface Targets {
  all: readonly Target[];
  aimed: readonly Aimed[];
  at(page: string): Target | undefined;
  /** Pages that want to be found for a query, in one language or in any. */
  of(query: string, locale?: string): Target[];
  /** The language in which a query is asked, as far as its signs tell it. */
  localeOf(query: string, page?: string): string;
}

const hasHan = (tag: string) => /^(?:zh|ja)\b/i.test(tag);

/** Makes the pages ready. A page aims at a query when its keyphrase stands in it, words inflected as they may be. */
export function targetsOf(
  all: readonly Target[],
  locales: readonly { id: string; tag?: string | undefined }[],
): Targets {
  const byKey = new Map(all.map((target) => [pageKey(target.page), target]));
  const aimed = all.flatMap((target) =>
    target.keyphrase ? [{ target, phrase: keyphrase(target.keyphrase) }] : [],
  );
  const first = locales[0]!.id;
  const han = locales.find(({ id, tag }) => hasHan(tag ?? id))?.id;
  const plain = locales.find(({ id, tag }) => !hasHan(tag ?? id))?.id;
  return {
    all,
    aimed,
    at: (page) => byKey.get(pageKey(page)),
    of: (query, locale) =>
      aimed
        .filter(
          ({ target, phrase }) =>
            (locale === undefined || target.locale === locale) && aims(phrase, query),
        )
        .map(({ target }) => target),
    localeOf: (query, page) =>
      (page === undefined ? undefined : byKey.get(pageKey(page))?.locale) ??
      (isHan(query) ? han : plain) ??
      first,
  };
}

/** A query of several Chinese parts (明前 雨前) may name just one of them. */
function aims(phrase: Keyphrase, query: string): boolean {
  if (phrase.count(query)) return true;
  const parts = isHan(phrase.text) ? phrase.text.split(/\s+/) : [];
  return parts.length > 1 && parts.some((part) => query.replace(/\s/g, '').includes(part));
}
