import type { TermFacts } from './term.ts';

/** 立夏 to 大暑. */
export const summerTerms: TermFacts[] = [
  {
    id: 'start-of-summer',
    name: { en: 'Start of Summer', 'zh-cn': '立夏', 'zh-tw': '立夏' },
    season: 'summer',
    longitude: 45,
    customs: {
      en: 'Children wear an egg in a knitted net and knock it against others, and everybody is weighed. In Zhejiang neighbours once brewed “seven-family tea” from leaves that each house gave.',
      'zh-cn':
        '孩子胸前挂着网袋装的鸡蛋，彼此“斗蛋”；大人小孩都要称一称体重。浙江旧有“七家茶”，邻里各出一撮茶叶同煮共饮。',
    },
  },
  {
    id: 'grain-buds',
    name: { en: 'Grain Buds', 'zh-cn': '小满', 'zh-tw': '小滿' },
    season: 'summer',
    longitude: 60,
    customs: {
      en: 'Wheat in the north fills its ears but is not ripe yet. Silk towns south of the Yangtze honour the goddess of silkworms, and people eat sow thistle, a bitter green.',
      'zh-cn': '北方麦粒渐渐饱满，却还没有熟透。江南蚕乡祭蚕神，民间有吃苦菜的习惯。',
    },
  },
  {
    id: 'grain-in-ear',
    name: { en: 'Grain in Ear', 'zh-cn': '芒种', 'zh-tw': '芒種' },
    season: 'summer',
    longitude: 75,
    customs: {
      en: 'The busiest days of the fields: wheat is cut, rice is planted. Green plums ripen in the south and are cooked or steeped; once, people bade the goddess of flowers farewell.',
      'zh-cn':
        '收麦插秧，一年里田间最忙的时候。南方梅子成熟，煮梅、泡梅酒；旧俗还要在这天饯送花神。',
    },
  },
  {
    id: 'summer-solstice',
    name: { en: 'Summer Solstice', 'zh-cn': '夏至', 'zh-tw': '夏至' },
    season: 'summer',
    longitude: 90,
    customs: {
      en: 'The longest day of the northern half of the world. In the north people eat noodles in cold water, as the saying goes: dumplings at the winter solstice, noodles at the summer one.',
      'zh-cn': '北半球一年中白昼最长的一天。北方吃过水凉面，俗话说“冬至饺子夏至面”。',
    },
  },
  {
    id: 'minor-heat',
    name: { en: 'Minor Heat', 'zh-cn': '小暑', 'zh-tw': '小暑' },
    season: 'summer',
    longitude: 105,
    customs: {
      en: 'The hot days begin. Farm families taste the new rice, lotus comes into flower, and clothes and books are laid out in the sun against mould.',
      'zh-cn': '暑气渐盛。农家“食新”，尝新打的稻米；荷花盛开，人们把衣物、书画拿出来曝晒防霉。',
    },
  },
  {
    id: 'major-heat',
    name: { en: 'Major Heat', 'zh-cn': '大暑', 'zh-tw': '大暑' },
    season: 'summer',
    longitude: 120,
    customs: {
      en: 'Mostly the hottest time of the year. People drink cooling herbal teas; in Fujian’s Putian they eat lychees, and on the coast of Taizhou a decorated boat is sent out to sea for good luck.',
      'zh-cn':
        '多在一年中最热的时候。各地喝伏茶消暑，福建莆田过大暑吃荔枝，浙江台州沿海送“大暑船”出海，祈求平安。',
    },
  },
];
