import type { consent as english } from '../en/consent.ts';

export const consent: typeof english = {
  title: '可以记下您这次来访吗？',
  text: '我们想知道哪些文章有人读，哪封信把客人带到这里。您点头之前，不统计，也不保存任何东西；不同意，网站照样好用。',
  policy: '我们怎样对待数据',
  details: '逐项选择',
  necessary: { name: '必需', text: '记住您在这里的选择，免得每页都问。始终开启。' },
  categories: {
    statistics: { name: '统计', text: '看过哪些页面、看了多久，不含您的姓名和地址。' },
    marketing: { name: '营销', text: '让广告平台知道，是他们的哪则广告把您带来的。' },
  },
  all: '全部同意',
  none: '只用必需的',
  chosen: '保存选择',
  open: '隐私选择',
};
