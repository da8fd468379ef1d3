/** 对外的节气日历。 */
export const calendar = {
  title: (name: string) => `${name}的一年`,
  titleOf: (name: string, year: number) => `${name}的一年（${year}）`,
  description: (name: string, year: number) =>
    `${year} 年二十四节气，交节时刻精确到分。各地习俗、${name}的茶事，以及其间的节日与假期，都在这一页。`,
  lede: (zone: string) =>
    `这里的一年从立春开始，二十四个节气，一节半月左右。交节时刻按${zone}标出，精确到分。`,
  years: '年份',
  seasons: { spring: '春', summer: '夏', autumn: '秋', winter: '冬' },
  now: '当令',
  next: '将至',
  toNow: (term: string) => `此时：${term}`,
  dayOff: (countries: string) => `${countries}放假`,
  house: '茶舍里',
  read: '茶札',
  event: '茶舍活动',
  festival: '传统节日',
  publicHoliday: '法定假日',
  bankHoliday: '银行假日',
  subscribe: '订阅日历',
  feed: {
    title: '放进自己的日历',
    text: '节气、节日、假期和茶舍的活动，今明两年都在里面。日子若有改动，您的日历会自动更新。',
    address: '订阅地址',
    ways: [
      {
        name: '谷歌日历',
        text: '在电脑上点“其他日历”旁的加号，选“通过网址添加”，粘贴地址。',
      },
      {
        name: '苹果日历',
        text: '点上面的“订阅日历”即可，手机上也一样。Mac 上还可用“文件”菜单里的“新建日历订阅”。',
      },
      {
        name: 'Outlook',
        text: '点“添加日历”，选“从 Web 订阅”，粘贴地址。',
      },
    ] as { name: string; text: string }[],
  },
};
