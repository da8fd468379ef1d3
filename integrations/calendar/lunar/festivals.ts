import { plusDays } from '../../kit/day.ts';
import { nameIn, type Names } from '../names.ts';
import { termIn } from '../solar-terms/solar-terms.ts';
import { assertYear } from '../year.ts';
import { lunarDaysIn, readLunar } from './lunar-date.ts';

/** A traditional festival in one year. */
export interface Festival {
  /** Stable: `mid-autumn-festival`. */
  id: string;
  date: string;
  name: string;
}

interface Rule {
  id: string;
  name: Names;
  lunar?: string;
  term?: string;
  days?: number;
}

/** China's traditional festivals, by lunar date or solar term. */
const rules: Rule[] = [
  {
    id: 'laba-festival',
    lunar: '12-8',
    name: { en: 'Laba Festival', 'zh-cn': '腊八节', 'zh-tw': '臘八節' },
  },
  {
    id: 'little-new-year-north',
    lunar: '12-23',
    name: { en: 'Little New Year (north)', 'zh-cn': '北方小年' },
  },
  {
    id: 'little-new-year-south',
    lunar: '12-24',
    name: { en: 'Little New Year (south)', 'zh-cn': '南方小年' },
  },
  {
    id: 'new-years-eve',
    lunar: '1-1',
    days: -1,
    name: { en: 'Lunar New Year’s Eve', 'zh-cn': '除夕' },
  },
  {
    id: 'lunar-new-year',
    lunar: '1-1',
    name: { en: 'Lunar New Year', 'zh-cn': '春节', 'zh-tw': '春節' },
  },
  {
    id: 'lantern-festival',
    lunar: '1-15',
    name: { en: 'Lantern Festival', 'zh-cn': '元宵节', 'zh-tw': '元宵節' },
  },
  {
    id: 'dragon-head',
    lunar: '2-2',
    name: { en: 'Dragon Raises Its Head', 'zh-cn': '龙抬头', 'zh-tw': '龍抬頭' },
  },
  {
    id: 'shangsi-festival',
    lunar: '3-3',
    name: { en: 'Shangsi Festival', 'zh-cn': '上巳节', 'zh-tw': '上巳節' },
  },
  {
    id: 'cold-food-festival',
    term: 'qingming',
    days: -1,
    name: { en: 'Cold Food Festival', 'zh-cn': '寒食节', 'zh-tw': '寒食節' },
  },
  {
    id: 'qingming-festival',
    term: 'qingming',
    name: { en: 'Qingming Festival', 'zh-cn': '清明节', 'zh-tw': '清明節' },
  },
  {
    id: 'dragon-boat-festival',
    lunar: '5-5',
    name: { en: 'Dragon Boat Festival', 'zh-cn': '端午节', 'zh-tw': '端午節' },
  },
  { id: 'qixi-festival', lunar: '7-7', name: { en: 'Qixi Festival', 'zh-cn': '七夕' } },
  {
    id: 'zhongyuan-festival',
    lunar: '7-15',
    name: { en: 'Zhongyuan Festival', 'zh-cn': '中元节', 'zh-tw': '中元節' },
  },
  {
    id: 'mid-autumn-festival',
    lunar: '8-15',
    name: { en: 'Mid-Autumn Festival', 'zh-cn': '中秋节', 'zh-tw': '中秋節' },
  },
  {
    id: 'double-ninth-festival',
    lunar: '9-9',
    name: { en: 'Double Ninth Festival', 'zh-cn': '重阳节', 'zh-tw': '重陽節' },
  },
  {
    id: 'xiayuan-festival',
    lunar: '10-15',
    name: { en: 'Xiayuan Festival', 'zh-cn': '下元节', 'zh-tw': '下元節' },
  },
  {
    id: 'winter-solstice-festival',
    term: 'winter-solstice',
    name: { en: 'Winter Solstice Festival', 'zh-cn': '冬至节', 'zh-tw': '冬至節' },
  },
];

/**
 * The traditional festivals that fall into a Gregorian year, by date, with names in `language`. Laba may fall into it
 * twice or not at all. Throws a CalendarError (MQ2609) outside 1900 to 2100.
 */
export function festivalsOf(year: number, language = 'en'): Festival[] {
  assertYear(year);
  return rules
    .flatMap((rule) =>
      daysOf(rule, year).map((date): Festival => ({
        id: rule.id,
        date: plusDays(date, rule.days ?? 0),
        name: nameIn(rule.name, language),
      })),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

const daysOf = ({ lunar, term }: Rule, year: number): string[] =>
  lunar ? lunarDaysIn(readLunar(lunar)!, year) : [termIn(year, term!)!.date];
