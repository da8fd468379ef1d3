/** 登录和退出案头。 */
export const login = {
  password: '密码',
  enter: '登录',
  leave: '退出登录',
  wrong: '密码不正确。',
  locked: (minutes: number) => `尝试次数过多，请 ${minutes} 分钟后再试。`,
};
