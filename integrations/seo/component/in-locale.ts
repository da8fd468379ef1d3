/** The text in a language: its own, else the first. */
export const inLocale = (text: string | Record<string, string>, locale: string): string =>
  typeof text === 'string' ? text : (text[locale] ?? Object.values(text)[0] ?? '');
