/** What is shared, in the words of the page. */
export interface Shared {
  /** Address of the page, whole. */
  url: string;
  title: string;
  /** A sentence or two. */
  text?: string | undefined;
  /** Address of a picture, whole: Pinterest and Weibo show it. */
  image?: string | undefined;
}

/** How a network takes what is shared: by an address, by a code that a phone reads, or from the clipboard. */
export type Way = 'link' | 'code' | 'copy';

interface Kind {
  name: string;
  way: Way;
  /** Address that opens the network's own form. */
  address?: (shared: Shared) => string;
}

const address = (base: string, fields: Record<string, string | undefined>): string => {
  const query = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    // Not URLSearchParams: mail programs show its plus signs as such.
    .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`);
  return `${base}?${query.join('&')}`;
};

/** Every network, with the address of its share form as its own help pages give it. */
const kinds = {
  x: {
    name: 'X',
    way: 'link',
    address: ({ url, title }) => address('https://x.com/intent/post', { text: title, url }),
  },
  facebook: {
    name: 'Facebook',
    way: 'link',
    address: ({ url }) => address('https://www.facebook.com/sharer/sharer.php', { u: url }),
  },
  linkedin: {
    name: 'LinkedIn',
    way: 'link',
    address: ({ url }) => address('https://www.linkedin.com/sharing/share-offsite/', { url }),
  },
  weibo: {
    name: 'Weibo',
    way: 'link',
    address: ({ url, title, image }) =>
      address('https://service.weibo.com/share/share.php', { url, title, pic: image }),
  },
  pinterest: {
    name: 'Pinterest',
    way: 'link',
    address: ({ url, title, image }) =>
      address('https://www.pinterest.com/pin/create/button/', {
        url,
        media: image,
        description: title,
      }),
  },
  whatsapp: {
    name: 'WhatsApp',
    way: 'link',
    address: ({ url, title }) => address('https://wa.me/', { text: `${title} ${url}` }),
  },
  email: {
    name: 'Email',
    way: 'link',
    address: ({ url, title, text }) =>
      address('mailto:', { subject: title, body: [text, url].filter(Boolean).join('\n\n') }),
  },
  // A page cannot be handed to these: WeChat's own camera reads it, Instagram takes what one pastes.
  wechat: { name: 'WeChat', way: 'code' },
  instagram: { name: 'Instagram', way: 'copy' },
  copy: { name: 'Link', way: 'copy' },
} as const satisfies Record<string, Kind>;

/** Id of a network, as settings name it. */
export type Network = keyof typeof kinds;

/** Every network. */
export const networks = Object.keys(kinds) as Network[];

/** A way to share something, ready for a page. */
export interface ShareLink {
  network: Network;
  /** The network's own name; pages translate it. */
  name: string;
  way: Way;
  /** Of ways that are links. */
  href?: string;
}

/** What readers of a language use first; languages that are not named share as English does. */
const ORDER: Record<string, readonly Network[]> = {
  en: ['x', 'facebook', 'linkedin', 'pinterest', 'whatsapp', 'instagram', 'wechat', 'weibo'],
  zh: ['wechat', 'weibo', 'x', 'facebook', 'linkedin', 'instagram', 'pinterest', 'whatsapp'],
};
/** What every reader has. */
const LAST: readonly Network[] = ['email', 'copy'];

/**
 * Ways to share something, in the order that suits a language (BCP 47 tag or id of a locale). `chosen` are the
 * networks of the settings, in their own order; every network in the order of the language when absent.
 */
export function shareLinks(
  shared: Shared,
  language: string,
  chosen: readonly Network[] | undefined,
): ShareLink[] {
  const usual = [...(ORDER[language.split('-')[0]!.toLowerCase()] ?? ORDER['en']!), ...LAST];
  return (chosen ?? usual).map((network) => {
    const { name, way, address: toAddress }: Kind = kinds[network];
    return { network, name, way, ...(toAddress && { href: toAddress(shared) }) };
  });
}
