/** Days on which a leap second had been added, and TAI-UTC from then on, in seconds (IERS Bulletin C). */
const LEAPS: [string, number][] = [
  ['1972-01-01', 10],
  ['1972-07-01', 11],
  ['1973-01-01', 12],
  ['1974-01-01', 13],
  ['1975-01-01', 14],
  ['1976-01-01', 15],
  ['1977-01-01', 16],
  ['1978-01-01', 17],
  ['1979-01-01', 18],
  ['1980-01-01', 19],
  ['1981-07-01', 20],
  ['1982-07-01', 21],
  ['1983-07-01', 22],
  ['1985-07-01', 23],
  ['1988-01-01', 24],
  ['1990-01-01', 25],
  ['1991-01-01', 26],
  ['1992-07-01', 27],
  ['1993-07-01', 28],
  ['1994-07-01', 29],
  ['1996-01-01', 30],
  ['1997-07-01', 31],
  ['1999-01-01', 32],
  ['2006-01-01', 33],
  ['2009-01-01', 34],
  ['2012-07-01', 35],
  ['2015-07-01', 36],
  ['2017-01-01', 37],
];

const TT_MINUS_TAI = 32.184;

/**
 * TT-UTC at a moment from 1900 on, in seconds. From 1972 by the leap seconds; before, where UTC stands for UT, by the
 * polynomials of Espenak and Meeus (NASA, Five Millennium Canon of Solar Eclipses). After the last leap second it is
 * held: how fast the Earth will turn nobody knows.
 */
export function ttMinusUtc(moment: number): number {
  const leap = LEAPS.findLast(([day]) => Date.parse(day) <= moment);
  return leap ? leap[1] + TT_MINUS_TAI : polynomial(1970 + moment / (365.2425 * 86_400_000));
}

function polynomial(year: number): number {
  if (year < 1920) {
    const t = year - 1900;
    return -2.79 + 1.494119 * t - 0.0598939 * t ** 2 + 0.0061966 * t ** 3 - 0.000197 * t ** 4;
  }
  if (year < 1941) {
    const t = year - 1920;
    return 21.2 + 0.84493 * t - 0.0761 * t ** 2 + 0.0020936 * t ** 3;
  }
  if (year < 1961) {
    const t = year - 1950;
    return 29.07 + 0.407 * t - t ** 2 / 233 + t ** 3 / 2547;
  }
  const t = year - 1975;
  return 45.45 + 1.067 * t - t ** 2 / 260 - t ** 3 / 718;
}
