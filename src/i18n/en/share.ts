/** Passing a page on. */
export const share = {
  label: 'Pass it on',
  names: {
    x: 'X',
    facebook: 'Facebook',
    linkedin: 'LinkedIn',
    weibo: 'Weibo',
    pinterest: 'Pinterest',
    whatsapp: 'WhatsApp',
    email: 'Email',
    wechat: 'WeChat',
    instagram: 'Instagram',
    copy: 'Copy the link',
  },
  on: (network: string) => `Share on ${network}`,
  native: 'More ways',
  codeTitle: 'Share on WeChat',
  codeHint: 'Read the code with WeChat, then pass the page on from there.',
  codeAlt: (title: string) => `QR code of the page “${title}”`,
  close: 'Close',
  copied: 'The link is copied.',
  pasted: 'The link is copied: paste it in Instagram.',
};
