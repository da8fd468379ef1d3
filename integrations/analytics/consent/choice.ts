/** What visitors can agree to, besides what a site cannot do without. */
export const CATEGORIES = ['statistics', 'marketing'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Name of the cookie that records the choice. */
export const COOKIE = 'mq_consent';

/** Whether cookies hold an agreement to this, to whichever wording. */
export const hasAgreed = (cookies: string, category: Category): boolean =>
  new RegExp(`${COOKIE}=[^;]*${category}`).test(cookies);

/** How long a choice holds before it is asked for again: as long as the CNIL finds right. Seconds. */
const AGE = 180 * 86_400;

/** A choice: what was agreed to, to which wording, and when. */
export interface Choice {
  categories: Category[];
  /** Number of the wording: a new one asks again. */
  version: number;
  /** Seconds since 1970. */
  time: number;
}

/** The choice that a page's cookies hold; undefined where there is none, or none to this wording. */
export function readChoice(cookies: string, version: number): Choice | undefined {
  const [, text = ''] = new RegExp(`(?:^|; )${COOKIE}=([\\w.~]+)`).exec(cookies) ?? [];
  const [names = '', asked, time] = text.split('~');
  if (Number(asked) !== version) return undefined;
  const agreed = new Set(names.split('.'));
  return {
    categories: CATEGORIES.filter((category) => agreed.has(category)),
    version,
    time: Number(time),
  };
}

/** The cookie that records a choice: `mq_consent=statistics.marketing~1~1795852453`. */
export function choiceCookie({ categories, version, time }: Choice, secure: boolean): string {
  const value = `${categories.join('.') || 'none'}~${version}~${time}`;
  return `${COOKIE}=${value};path=/;max-age=${AGE};samesite=lax${secure ? ';secure' : ''}`;
}
