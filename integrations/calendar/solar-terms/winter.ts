import type { TermFacts } from './term.ts';

/** 立冬 to 大寒. */
export const winterTerms: TermFacts[] = [
  {
    id: 'start-of-winter',
    name: { en: 'Start of Winter', 'zh-cn': '立冬', 'zh-tw': '立冬' },
    season: 'winter',
    longitude: 225,
    customs: {
      en: 'The harvest is in store. The north eats dumplings, the south strengthens itself with chicken, duck or mutton; Shaoxing starts to brew its yellow wine.',
      'zh-cn': '秋粮入仓。北方吃饺子，南方炖鸡鸭羊肉“补冬”；绍兴从立冬起开酿黄酒。',
    },
  },
  {
    id: 'minor-snow',
    name: { en: 'Minor Snow', 'zh-cn': '小雪', 'zh-tw': '小雪' },
    season: 'winter',
    longitude: 240,
    customs: {
      en: 'The first light snow may fall in the north. Households pickle vegetables and begin to cure meat for the new year.',
      'zh-cn': '北方或见初雪。家家腌菜，也开始腌腊肉，为过年作准备。',
    },
  },
  {
    id: 'major-snow',
    name: { en: 'Major Snow', 'zh-cn': '大雪', 'zh-tw': '大雪' },
    season: 'winter',
    longitude: 255,
    customs: {
      en: 'Snow on the wheat promises a good year, farmers say. In Nanjing meat is salted now and hung up under the eaves; warm porridge and mutton are on the table.',
      'zh-cn':
        '农谚说“瑞雪兆丰年”，雪盖麦田是好兆头。南京一带“小雪腌菜，大雪腌肉”，腌好的肉挂在檐下；饭桌上添了热粥和羊肉。',
    },
  },
  {
    id: 'winter-solstice',
    name: { en: 'Winter Solstice', 'zh-cn': '冬至', 'zh-tw': '冬至' },
    season: 'winter',
    longitude: 270,
    customs: {
      en: 'The longest night, and in many places as great a day as New Year. The north eats dumplings, the south tangyuan; from now on people count nine times nine days until spring.',
      'zh-cn':
        '一年中黑夜最长的一天，民间有“冬至大如年”的说法。北方吃饺子，南方吃汤圆；从这天起数九，数满九九八十一天便是春深。',
    },
  },
  {
    id: 'minor-cold',
    name: { en: 'Minor Cold', 'zh-cn': '小寒', 'zh-tw': '小寒' },
    season: 'winter',
    longitude: 285,
    customs: {
      en: 'The cold deepens. Wintersweet comes into flower; in Guangzhou glutinous rice is steamed with cured meat, and Nanjing cooks rice with greens.',
      'zh-cn': '天气更冷，蜡梅开放。广州人蒸腊味糯米饭，南京人煮菜饭。',
    },
  },
  {
    id: 'major-cold',
    name: { en: 'Major Cold', 'zh-cn': '大寒', 'zh-tw': '大寒' },
    season: 'winter',
    longitude: 300,
    customs: {
      en: 'The last of the twenty-four. It mostly falls into the weeks before New Year, when houses are swept, old things put out and stores bought in.',
      'zh-cn': '二十四节气的最后一个。大寒前后多临近年关，扫尘除旧，置办年货。',
    },
  },
];
