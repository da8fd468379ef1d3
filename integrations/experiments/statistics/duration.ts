/** Whole days until so many visitors have come; Infinity where none come. */
export const daysFor = (visitors: number, visitorsADay: number): number =>
  visitors <= 0 ? 0 : visitorsADay > 0 ? Math.ceil(visitors / visitorsADay) : Infinity;

/** The same in whole weeks, as days: people behave otherwise at the weekend, so a test should see every day alike. */
export const wholeWeeks = (days: number): number => Math.ceil(days / 7) * 7;
