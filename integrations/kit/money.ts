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

/** Amounts added as whole cents, so that a sum shows no 0.30000000000000004. */
export const sumMoney = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
