/** 图片、视频与外部内容。 */
export const media = {
  play: (title: string) => `播放视频：${title}`,
  embedNotice: (provider: string) =>
    `视频由 ${provider} 提供，对方可能使用 Cookie。点击之前不会加载任何内容。`,
  open: (title: string) => `打开示例：${title}`,
  penNotice: (provider: string) =>
    `示例在 ${provider} 上运行，对方可能使用 Cookie。点击之前不会加载任何内容。`,
  note: '说明',
  tip: '小窍门',
  warning: '留意',
};
