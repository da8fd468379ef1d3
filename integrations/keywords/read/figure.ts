/**
 * A figure as an export writes it: blanks, commas and points as separators, a percent sign.
 * A percentage becomes a share (`4.2%` is 0.042). Nothing when it cannot be read.
 * A single comma before three digits separates thousands, any other single comma is decimal.
 */
export function figure(text: string): number | undefined {
  const bare = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  const percent = bare.endsWith('%');
  let digits = percent ? bare.slice(0, -1) : bare;
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) digits = digits.replaceAll(',', '');
  else if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits))
    digits = digits.replaceAll('.', '').replace(',', '.');
  else if (/^\d+,\d+$/.test(digits)) digits = digits.replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(digits)) return undefined;
  return percent ? Number(digits) / 100 : Number(digits);
}
