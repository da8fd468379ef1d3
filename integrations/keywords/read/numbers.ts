/** What stands for “nothing counted”. */
const NONE = /^(?:|-+|—|–|n\/?a|null|none|нет данных)$/i;
const SPACES = /[\s\u00a0\u2007\u2009\u202f'’]/g;

/** A number as exports write it; undefined for an empty cell, null for what cannot be read. */
export type Read = number | undefined | null;

/**
 * A count: `1204`, `1,204`, `1.204`, `1 204`, `12.0`. A separator is one of thousands when three digits follow it
 * each time; counts have no fractions, so nothing else can be meant.
 */
export function readCount(cell: string): Read {
  const text = cell.normalize('NFKC').trim();
  if (NONE.test(text)) return undefined;
  const bare = text.replace(SPACES, '');
  if (/^\d+$/.test(bare)) return Number(bare);
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$/.test(bare))
    return Number(bare.replace(/[.,]/g, ''));
  // Data frames write counts as 12.0.
  if (/^\d+[.,]0+$/.test(bare)) return Number(bare.replace(/[.,]0+$/, ''));
  return null;
}

/** A number with a fraction: `6.4`, `6,4`, `1,204.5`, `1.204,5`. A lone separator is that of the fraction. */
export function readDecimal(cell: string): Read {
  const text = cell.normalize('NFKC').trim();
  if (NONE.test(text)) return undefined;
  const bare = text.replace(SPACES, '');
  if (/^\d+(?:[.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(bare)) return Number(bare.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(bare))
    return Number(bare.replaceAll('.', '').replace(',', '.'));
  return null;
}

/** A click-through rate as a share of one: `3.2%`, `3,2 %`, `0.032`; `3.2` where the heading or the sign says per cent. */
export function readRate(cell: string, percent: boolean): Read {
  const text = cell.normalize('NFKC').trim();
  const signed = /%\s*$/.test(text);
  const value = readDecimal(text.replace(/\s*%\s*$/, ''));
  if (typeof value !== 'number') return value;
  return signed || percent || value > 1 ? value / 100 : value;
}
