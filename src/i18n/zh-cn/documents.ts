/** 可阅读、可打印、可带走的文档。 */
export const documents = {
  title: '资料',
  description: (name: string) => `${name}的卡片、手册与专文，可在线阅读，也可下载 PDF。`,
  kinds: { 'one-pager': '单页', guide: '手册', whitepaper: '专文' },
  pdf: '下载 PDF',
  open: '公开阅读',
  gated: '留下邮箱即可阅读',
  inside: '内容概要',
  thanks: '谢谢。资料就在这里，本页地址长期有效，可以收藏。',
};
