/** Beside its own language a page names terms and seasons in another: Chinese, and English where it is Chinese itself. */
export const otherLanguage = (locale: string): { locale: string; tag: string } =>
  locale.startsWith('zh') ? { locale: 'en', tag: 'en' } : { locale: 'zh-cn', tag: 'zh-CN' };
