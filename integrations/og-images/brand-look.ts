import type { Brand, Colours } from './brand.ts';

/** The colours of a palette; the brand's own for a name that it does not have. */
export function coloursOf({ colours, palettes }: Brand, palette: string | undefined): Colours {
  const own = Object.entries(palettes[palette ?? ''] ?? {}).filter(([, value]) => value);
  return { ...colours, ...Object.fromEntries(own) };
}

/** A text in a language: `zh-CN` finds `zh-cn`, then `zh`; then the first there is. */
export function inLanguage(text: string | Record<string, string>, language: string): string {
  if (typeof text === 'string') return text;
  const lower = language.toLowerCase();
  return text[lower] ?? text[lower.split('-')[0]!] ?? Object.values(text)[0] ?? '';
}
