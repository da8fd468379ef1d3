import type { Localized } from '../sidecar.ts';

/** A text in a language: its own, else the default one's, else any. */
export function inLocale(text: Localized, locale: string, first: string): string;
export function inLocale(
  text: Localized | undefined,
  locale: string,
  first: string,
): string | undefined;
export function inLocale(
  text: Localized | undefined,
  locale: string,
  first: string,
): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[locale] ?? text[first] ?? Object.values(text)[0];
}
