/** 转发页面。 */
export const share = {
  label: '转给朋友',
  names: {
    x: 'X',
    facebook: 'Facebook',
    linkedin: '领英',
    weibo: '微博',
    pinterest: 'Pinterest',
    whatsapp: 'WhatsApp',
    email: '邮件',
    wechat: '微信',
    instagram: 'Instagram',
    copy: '复制链接',
  },
  on: (network: string) => `分享到${network}`,
  native: '更多方式',
  codeTitle: '分享到微信',
  codeHint: '用微信扫一扫，打开后点右上角转发。',
  codeAlt: (title: string) => `《${title}》页面的二维码`,
  close: '关闭',
  copied: '链接已复制。',
  pasted: '链接已复制，请到 Instagram 粘贴。',
};
