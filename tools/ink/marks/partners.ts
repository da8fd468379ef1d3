import { pathData, textPath, textWidth, type Weight } from './glyphs.ts';

/** A grey with a contrast above 3:1 on paper and on night. */
const GREY = '#857f74';

type Line = { text: string; size: number; weight: Weight; spacing: number; y: number };

/** A mark of 96 × 96 at the left and one or two lines of lettering, all as paths. */
function lockup(title: string, mark: string, lines: readonly Line[]): string {
  const x = 122;
  const widths = lines.map(({ text, size, weight, spacing }) =>
    textWidth(text, size, weight, spacing),
  );
  const width = Math.ceil(x + Math.max(...widths)) + 6;
  const letters = lines
    .map(({ text, size, weight, spacing, y }) =>
      pathData(textPath(text, x, y, size, weight, spacing)),
    )
    .map((d) => `<path d="${d}"/>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 96" width="${width}" height="96" fill="${GREY}" role="img"><title>${title.replaceAll('&', '&amp;')}</title>${mark}${letters}</svg>\n`;
}

const outline = (d: string, width = 4) =>
  `<path fill="none" stroke="${GREY}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;

/** Six houses that exist only here. */
export const PARTNERS: Readonly<Record<string, () => string>> = {
  'linden-hotel': () =>
    lockup(
      'Linden Hotel',
      '<mask id="veins"><path fill="#fff" d="M0 0H96V96H0Z"/><path fill="none" stroke="#000" stroke-width="3" stroke-linecap="round" d="M48 22V66M48 40L66 30M48 40L30 30M48 56L70 46M48 56L26 46"/></mask>' +
        '<path mask="url(#veins)" d="M48 6C66 16 90 30 86 54C83 72 64 78 50 68L50 92L46 92L46 68C32 78 13 72 10 54C6 30 30 16 48 6Z"/>',
      [
        { text: 'LINDEN', size: 42, weight: '500Medium', spacing: 7, y: 52 },
        { text: 'HOTEL', size: 20, weight: '500Medium', spacing: 19, y: 82 },
      ],
    ),
  'north-quay-books': () =>
    lockup(
      'North Quay Books',
      outline(
        'M10 20C24 14 38 16 48 24C58 16 72 14 86 20V66C72 60 58 62 48 70C38 62 24 60 10 66ZM48 24V70',
      ) + outline('M8 82C18 76 26 76 34 82S52 88 60 82S78 76 88 82', 4),
      [
        { text: 'North Quay', size: 44, weight: '700Bold', spacing: 0, y: 50 },
        { text: 'books & charts', size: 25, weight: '400Regular', spacing: 2, y: 82 },
      ],
    ),
  'hua-ting': () =>
    lockup(
      'Hua Ting',
      outline('M48 6A42 42 0 1 1 47.9 6Z', 5) +
        outline('M24 14V82M72 14V82M6 48H90M24 30H72M24 66H72', 3) +
        '<path d="M48 36L60 48L48 60L36 48Z"/>',
      [
        { text: '花厅', size: 54, weight: '600SemiBold', spacing: 8, y: 56 },
        { text: 'HUA TING', size: 17, weight: '500Medium', spacing: 6, y: 86 },
      ],
    ),
  'studio-aoki': () =>
    lockup('Studio Aoki', '<path d="M48 8L70 40H58L78 68H52V90H44V68H18L38 40H26Z"/>', [
      { text: 'studio aoki', size: 46, weight: '300Light', spacing: 3, y: 64 },
    ]),
  'mill-and-stone': () =>
    lockup(
      'Mill & Stone',
      outline('M48 8A40 40 0 1 1 47.9 8Z', 6) +
        outline('M48 38A10 10 0 1 1 47.9 38Z', 4) +
        outline(
          'M48 16V34M48 62V80M16 48H34M62 48H80M25.4 25.4L38 38M58 58L70.6 70.6M70.6 25.4L58 38M38 58L25.4 70.6',
          4,
        ),
      [{ text: 'Mill & Stone', size: 48, weight: '900Black', spacing: -0.5, y: 64 }],
    ),
  'the-long-table': () =>
    lockup(
      'The Long Table',
      '<path d="M4 44H92V51H4ZM12 51H18V84H12ZM78 51H84V84H78Z"/><path d="M18 34A7 7 0 0 1 32 34V40H18ZM41 34A7 7 0 0 1 55 34V40H41ZM64 34A7 7 0 0 1 78 34V40H64Z"/>',
      [
        { text: 'THE', size: 17, weight: '500Medium', spacing: 10, y: 32 },
        { text: 'Long Table', size: 46, weight: '600SemiBold', spacing: 0, y: 76 },
      ],
    ),
};
