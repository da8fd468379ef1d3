/** A player of another site that the Embed component knows. */
export interface Player {
  provider: 'youtube' | 'vimeo' | 'bilibili' | 'codepen';
  id: string;
  /** Where a person can watch it. */
  page: string;
}

const PLAYERS: [RegExp, Player['provider'], (id: string) => string][] = [
  [
    /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|shorts\/|live\/|watch\?(?:[^#]*&)?v=)|youtu\.be\/)([\w-]{6,20})/i,
    'youtube',
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [
    /^https?:\/\/(?:player\.|www\.)?vimeo\.com\/(?:video\/)?(\d+)/i,
    'vimeo',
    (id) => `https://vimeo.com/${id}`,
  ],
  [
    /^https?:\/\/(?:player\.|www\.)?bilibili\.com\/(?:video\/|[^#]*[?&]bvid=)(BV\w+)/i,
    'bilibili',
    (id) => `https://www.bilibili.com/video/${id}`,
  ],
  [
    /^https?:\/\/codepen\.io\/([\w-]+\/(?:embed|pen|details|full)\/(?:preview\/)?[A-Za-z]+)(?!\w)/i,
    'codepen',
    (id) => `https://codepen.io/${id.replace('/', '/pen/')}`,
  ],
];

/** The player behind an address, or nothing when it is another page. */
export function playerOf(address: string): Player | undefined {
  const url = address.startsWith('//') ? `https:${address}` : address;
  for (const [pattern, provider, page] of PLAYERS) {
    const found = pattern.exec(url);
    if (!found) continue;
    const id =
      provider === 'codepen'
        ? found[1]!.replace(/\/(?:embed|pen|details|full)\/(?:preview\/)?/, '/')
        : found[1]!;
    return { provider, id, page: page(id) };
  }
  return undefined;
}

/** The player for a provider's name and id, as shortcodes give them. */
export function playerFor(name: string, id: string): Player | undefined {
  const provider = name.toLowerCase().replace(/[^a-z]/g, '');
  if (/^https?:|^\/\//.test(id)) return playerOf(id);
  if (!/^[\w/-]+$/.test(id)) return undefined;
  if (/youtube|^yt$/.test(provider)) return playerOf(`https://www.youtube.com/watch?v=${id}`);
  if (/vimeo/.test(provider)) return playerOf(`https://vimeo.com/${id}`);
  if (/bilibili/.test(provider)) return playerOf(`https://www.bilibili.com/video/${id}`);
  return undefined;
}
