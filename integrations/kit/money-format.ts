/** Writes amounts of a currency as a language does: cents only where there are any. */
export const moneyFormat =
  (tag: string) =>
  (value: number, currency: string): string =>
    new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
    }).format(value);
