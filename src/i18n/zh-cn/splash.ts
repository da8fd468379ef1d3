/** 全屏公告。 */
export const splash = {
  label: '公告',
  dismiss: '以后再说',
  close: '关闭公告',
  until: (date: string) => `${date}截止`,
};
