import type { TermFacts } from './term.ts';

/** 立秋 to 霜降. */
export const autumnTerms: TermFacts[] = [
  {
    id: 'start-of-autumn',
    name: { en: 'Start of Autumn', 'zh-cn': '立秋', 'zh-tw': '立秋' },
    season: 'autumn',
    longitude: 135,
    customs: {
      en: 'Northerners “put on autumn fat” with a good meal of meat; elsewhere people “bite the autumn” with a slice of melon. It is still hot: the “autumn tiger” often follows.',
      'zh-cn':
        '北方“贴秋膘”，吃一顿好肉；不少地方“啃秋”，吃西瓜或香瓜。天还热着，往往还有“秋老虎”。',
    },
  },
  {
    id: 'end-of-heat',
    name: { en: 'End of Heat', 'zh-cn': '处暑', 'zh-tw': '處暑' },
    season: 'autumn',
    longitude: 150,
    customs: {
      en: 'The heat comes to its end. In Zhejiang and along other coasts the fishing ban is lifted about now, and the boats go out; duck is a favourite dish.',
      'zh-cn': '暑热到此渐止。浙江等沿海地区此时前后开渔，渔船出海；民间爱在这时吃鸭子，去一去燥。',
    },
  },
  {
    id: 'white-dew',
    name: { en: 'White Dew', 'zh-cn': '白露', 'zh-tw': '白露' },
    season: 'autumn',
    longitude: 165,
    customs: {
      en: 'Nights grow cool, and dew stands white on the grass in the morning. Nanjing drinks White Dew tea, which has left the harshness of summer behind; Fuzhou eats longans.',
      'zh-cn':
        '夜里转凉，清晨草叶上结起白露。南京人喝“白露茶”，此时的茶没有夏茶的苦涩；福州有白露吃龙眼的习俗。',
    },
  },
  {
    id: 'autumn-equinox',
    name: { en: 'Autumn Equinox', 'zh-cn': '秋分', 'zh-tw': '秋分' },
    season: 'autumn',
    longitude: 180,
    customs: {
      en: 'Day and night are about equally long again. Emperors offered to the moon on this day; since 2018 it is the Chinese Farmers’ Harvest Festival.',
      'zh-cn': '昼夜再度几乎等长。古时帝王在这一天祭月；自 2018 年起，秋分也是“中国农民丰收节”。',
    },
  },
  {
    id: 'cold-dew',
    name: { en: 'Cold Dew', 'zh-cn': '寒露', 'zh-tw': '寒露' },
    season: 'autumn',
    longitude: 195,
    customs: {
      en: 'Dew is cold enough to turn to frost soon. Chrysanthemums flower, people climb hills to see red leaves, and crabs are at their best.',
      'zh-cn': '露气寒凉，将要凝霜。菊花开放，人们登高看红叶，此时的螃蟹也最肥美。',
    },
  },
  {
    id: 'frosts-descent',
    name: { en: 'Frost’s Descent', 'zh-cn': '霜降', 'zh-tw': '霜降' },
    season: 'autumn',
    longitude: 210,
    customs: {
      en: 'The last term of autumn: the first frost in the valley of the Yellow River. Persimmons are ripe and sweet, and eaten in many places on this day.',
      'zh-cn': '秋天最后一个节气，黄河流域初见霜。柿子熟透转甜，许多地方有霜降吃柿子的习俗。',
    },
  },
];
