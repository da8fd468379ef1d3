/** 每一页四周的文字。 */
export const site = {
  skip: '跳到正文',
  menu: '菜单',
  closeMenu: '收起菜单',
  mainNavigation: '主导航',
  footerNavigation: '页脚导航',
  language: '语言',
  theme: { label: '外观', light: '日', dark: '夜', toggle: '切换日夜外观' },
  search: '搜索',
  home: '首页',
  breadcrumbs: '当前位置',
  previewNotice: { draft: '草稿', scheduled: '待发布', expired: '已过期', variant: '变体' },
  fallback: '本页尚无中文译文，以下为英文原文。',
  notFound: {
    title: '此页已随节气过去',
    text: '这个地址没有内容：可能已经搬家，也可能从未有过。不妨从下面几处看起。',
    action: '回到首页',
  },
  thanks: {
    title: '谢谢您',
    text: '您的留言已经送到。品茶间的同事会在两个工作日内回复。',
    action: '回到茶舍',
  },
  elsewhere: '别处相见',
  rights: (year: number, name: string) => `© ${year} ${name}`,
};
