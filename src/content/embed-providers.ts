/** A site whose films or pens can be shown on a page. */
export interface Provider {
  name: string;
  /** What an id looks like there. */
  id: RegExp;
  /** The page that a visitor without script is sent to. */
  page: (id: string) => string;
  /** The address of the frame, which starts at once: the visitor has already asked. */
  frame: (id: string) => string;
}

export const providers = {
  youtube: {
    name: 'YouTube',
    id: /^[\w-]{6,20}$/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    frame: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  },
  vimeo: {
    name: 'Vimeo',
    id: /^\d+$/,
    page: (id) => `https://vimeo.com/${id}`,
    frame: (id) => `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`,
  },
  bilibili: {
    name: 'Bilibili',
    id: /^(?:BV[0-9A-Za-z]+|av\d+)$/,
    page: (id) => `https://www.bilibili.com/video/${id}/`,
    frame: (id) =>
      `https://player.bilibili.com/player.html?${id.startsWith('av') ? `aid=${id.slice(2)}` : `bvid=${id}`}&autoplay=1`,
  },
  codepen: {
    name: 'CodePen',
    id: /^[\w-]+\/[A-Za-z]+$/,
    page: (id) => `https://codepen.io/${id.replace('/', '/pen/')}`,
    frame: (id) => `https://codepen.io/${id.replace('/', '/embed/')}?default-tab=result`,
  },
} as const satisfies Record<string, Provider>;

export type ProviderName = keyof typeof providers;

/** Origins that frames come from: what the security policy lists under frame-src. */
export const frameOrigins = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://player.bilibili.com',
  'https://codepen.io',
];

/** The provider of that name; throws when there is none, or the id is not one of its ids. */
export function providerOf(name: string, id: string): Provider {
  const provider = (providers as Record<string, Provider>)[name];
  if (!provider)
    throw new Error(`Embed knows ${Object.keys(providers).join(', ')}; it was given ${name}.`);
  if (!provider.id.test(id)) throw new Error(`This is not an id of ${provider.name}: ${id}`);
  return provider;
}
