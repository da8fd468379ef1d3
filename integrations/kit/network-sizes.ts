/** A size that pictures are cut to, and the networks that show them so. */
export interface NetworkSize {
  /** Part of addresses, so it never changes its meaning: `open-graph`. */
  id: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Names as the networks write themselves. */
  networks: readonly string[];
}

/** Sizes that networks ask for, the most common first; from their public guides of 2026. */
export const networkSizes: readonly NetworkSize[] = [
  {
    id: 'open-graph',
    width: 1200,
    height: 630,
    networks: ['Facebook', 'X', 'WhatsApp', 'Telegram', 'Slack'],
  },
  { id: 'square', width: 1200, height: 1200, networks: ['Instagram', 'Facebook', 'LinkedIn'] },
  { id: 'portrait', width: 1080, height: 1350, networks: ['Instagram', 'Facebook', 'Threads'] },
  { id: 'story', width: 1080, height: 1920, networks: ['Instagram', 'Facebook', 'TikTok'] },
  { id: 'pinterest', width: 1000, height: 1500, networks: ['Pinterest', 'Xiaohongshu'] },
  { id: 'wide', width: 1600, height: 900, networks: ['X', 'Weibo', 'Bluesky', 'Mastodon'] },
  { id: 'wechat-cover', width: 900, height: 383, networks: ['WeChat'] },
  { id: 'wechat-square', width: 500, height: 500, networks: ['WeChat'] },
  { id: 'linkedin-cover', width: 1128, height: 191, networks: ['LinkedIn'] },
  { id: 'linkedin', width: 1200, height: 627, networks: ['LinkedIn'] },
  { id: 'youtube', width: 2560, height: 1440, networks: ['YouTube'] },
];
