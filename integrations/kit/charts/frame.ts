import { chartStyle } from './style.ts';

/** What every chart may be told. */
export interface ChartOptions {
  /** BCP 47 tag: words and numbers are in this language. */
  language?: string;
  /** Width in pixels of the drawing; it scales with its place. */
  width?: number;
  /** The look comes along, as a file of its own needs it; false in a page that has `chartStyle` in its stylesheet. */
  alone?: boolean;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text that may stand anywhere in XML. */
export const xml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** Coordinates to a tenth of a pixel. */
export const at = (value: number): string => String(Math.round(value * 10) / 10);

/** A drawing with what assistive technology says of it: a name, and a sentence with the figures. */
export function frame(
  id: string,
  { width, height, title, about }: { width: number; height: number; title: string; about: string },
  { alone = true, language = 'en' }: ChartOptions,
  body: string,
): string {
  const style = alone ? `<style>${chartStyle}</style>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" class="marquee-chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-about" xml:lang="${xml(language)}" lang="${xml(language)}"><title id="${id}-title">${xml(title)}</title><desc id="${id}-about">${xml(about)}</desc>${style}<rect class="paper" width="${width}" height="${height}" rx="14"/><text class="title" x="28" y="42">${xml(title)}</text>${body}</svg>\n`;
}
