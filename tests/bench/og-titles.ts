const EN = {
  first: ['Rain', 'Tea', 'A cup', 'The kettle', 'White dew', 'Jasmine', 'A season', 'The terraces'],
  verb: ['before', 'after', 'without', 'under', 'beyond', 'along', 'between', 'against'],
  last: [
    'the first thunder of the year',
    'noon',
    'an old street by the river',
    'twenty-four terms',
    'the people who picked it',
    'a long winter',
    'the kiln',
    'eighty-one cups',
  ],
};
const ZH = {
  first: ['谷雨', '白露', '一壶老茶', '山上的茶园', '冬至夜', '茉莉', '窑火', '头采'],
  verb: ['遇见', '之前的', '之后，', '不等', '记得', '守着', '送走', '等来'],
  last: [
    '一场春雨',
    '二十四个节气',
    '采茶的人',
    '松溪老街',
    '八十一杯',
    '第一声雷',
    '晚秋的桂花香',
    '不赶时间的夜晚',
  ],
};

/** Titles that all differ, English and Chinese by turns. */
export const titles = (count: number): { title: string; language: string }[] =>
  Array.from({ length: count }, (_, index) => {
    const [words, gap, language] =
      index % 2 ? ([ZH, '', 'zh-CN'] as const) : ([EN, ' ', 'en'] as const);
    const at = index >> 1;
    const pick = (list: string[], step: number) => list[Math.floor(at / step) % list.length]!;
    const number = at >= 512 ? ` ${at}` : '';
    return {
      title: [pick(words.first, 1), pick(words.verb, 8), pick(words.last, 64)].join(gap) + number,
      language,
    };
  });
