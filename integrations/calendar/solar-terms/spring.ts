import type { TermFacts } from './term.ts';

/** 立春 to 谷雨. */
export const springTerms: TermFacts[] = [
  {
    id: 'start-of-spring',
    name: { en: 'Start of Spring', 'zh-cn': '立春', 'zh-tw': '立春' },
    season: 'spring',
    longitude: 315,
    customs: {
      en: 'People “bite the spring”: thin pancakes rolled around fresh greens, or a crisp raw radish. In many villages a clay ox used to be whipped and broken, to call the fields back to work.',
      'zh-cn':
        '这一天讲究“咬春”，吃春饼、春卷，或生嚼一段萝卜。旧时乡间还要鞭打土牛，叫作“打春”，催人备耕。',
    },
  },
  {
    id: 'rain-water',
    name: { en: 'Rain Water', 'zh-cn': '雨水', 'zh-tw': '雨水' },
    season: 'spring',
    longitude: 330,
    customs: {
      en: 'Snow gives way to rain, and winter wheat turns green. In western Sichuan married daughters visit their parents with a pot of braised pork.',
      'zh-cn':
        '降雪渐少，雨水渐多，冬小麦开始返青。川西一带出嫁的女儿这天回娘家，带一罐炖肉孝敬父母。',
    },
  },
  {
    id: 'awakening-of-insects',
    name: { en: 'Awakening of Insects', 'zh-cn': '惊蛰', 'zh-tw': '驚蟄' },
    season: 'spring',
    longitude: 345,
    customs: {
      en: 'The first thunder is said to wake what sleeps in the ground. Many families in the north eat pears, which are good for a dry throat.',
      'zh-cn': '民间说春雷一响，蛰伏的虫子便醒了。北方不少人家这天吃梨，润一润春燥的喉咙。',
    },
  },
  {
    id: 'spring-equinox',
    name: { en: 'Spring Equinox', 'zh-cn': '春分', 'zh-tw': '春分' },
    season: 'spring',
    longitude: 0,
    customs: {
      en: 'Day and night are about equally long. Children try to stand a fresh egg on its end, and kites go up.',
      'zh-cn': '昼夜几乎等长。孩子们比赛把生鸡蛋竖起来，趁着春风放风筝。',
    },
  },
  {
    id: 'qingming',
    name: { en: 'Qingming', 'zh-cn': '清明', 'zh-tw': '清明' },
    season: 'spring',
    longitude: 15,
    customs: {
      en: 'Families sweep the graves of their dead and walk out into the new green. South of the Yangtze they eat qingtuan, dumplings coloured with mugwort; tea picked before this day is prized.',
      'zh-cn': '扫墓祭祖，踏青赏春。江南人家吃艾草染青的青团；清明前采的“明前茶”最为人看重。',
    },
  },
  {
    id: 'grain-rain',
    name: { en: 'Grain Rain', 'zh-cn': '谷雨', 'zh-tw': '穀雨' },
    season: 'spring',
    longitude: 30,
    customs: {
      en: 'The last term of spring brings the rain that the seedlings need. In the south people drink tea picked on this day, in the north they eat the first shoots of toon; peonies are in flower.',
      'zh-cn':
        '春天最后一个节气，“雨生百谷”，正当播种。南方喝谷雨茶，北方吃头茬香椿，牡丹也在这时开花，又叫“谷雨花”。',
    },
  },
];
