/** What a redirect page says in one language. */
export interface RedirectWords {
  /** Title of the page. */
  title: string;
  /** The sentence that carries the link. */
  link: string;
}

/** By the first part of a language tag; English where there is nothing. */
const words: Record<string, RedirectWords> = {
  en: { title: 'This page has moved', link: 'Continue to its new address' },
  zh: { title: '页面已移至新址', link: '前往新地址' },
};

export const redirectWords = (tag: string): RedirectWords =>
  words[tag.toLowerCase().split('-', 1)[0]!] ?? words['en']!;
