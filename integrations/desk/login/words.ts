/** What the page that asks for the password says. */
export interface LoginWords {
  tag: string;
  title: (site: string) => string;
  password: string;
  enter: string;
  wrong: string;
  locked: (minutes: number) => string;
}

const en: LoginWords = {
  tag: 'en',
  title: (site) => `${site} · desk`,
  password: 'Password',
  enter: 'Log in',
  wrong: 'That is not the password.',
  locked: (minutes) =>
    `Too many wrong passwords. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
};

const zh: LoginWords = {
  tag: 'zh-CN',
  title: (site) => `${site} · 案头`,
  password: '密码',
  enter: '登录',
  wrong: '密码不对。',
  locked: (minutes) => `密码输错次数过多，请 ${minutes} 分钟后再试。`,
};

/** The words for a browser that asks for a language (Accept-Language): Chinese for those who put it first. */
export const loginWords = (language: string | undefined): LoginWords =>
  /^\s*zh\b/i.test(language ?? '') ? zh : en;
