/** 可阅读、可打印、可带走的文档。 */
export const documents = {
  title: '茶卡与专文',
  description: (name: string) => `${name}写在纸上的东西：在这里读，或存成 PDF 带走。`,
  kinds: { 'one-pager': '单页', guide: '手册', whitepaper: '专文' },
  pdf: '下载 PDF',
  open: '公开阅读',
  gated: '留下邮箱即可阅读',
  inside: '内容概要',
  thanks: '谢谢。资料就在这里，本页地址长期有效，可以收藏。',
};
