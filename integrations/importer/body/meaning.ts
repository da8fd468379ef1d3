import { type Args, proseOf } from './args.ts';
import { bracketed, destination, figure, picture } from './blocks.ts';
import type { Context } from './context.ts';
import { playerFor, playerOf, type Player } from './providers.ts';

/** What a shortcode or component says in the site's own words. */
export interface Meaning {
  text: string;
  /** Argument values that `text` carries on. */
  kept: string[];
  /** True when the text must stand as a block of its own. */
  block: boolean;
}

const CALLOUTS: Record<string, 'note' | 'tip' | 'warning'> = {
  callout: 'note',
  note: 'note',
  notice: 'note',
  info: 'note',
  alert: 'note',
  alertbox: 'note',
  admonition: 'note',
  aside: 'note',
  hint: 'tip',
  tip: 'tip',
  success: 'tip',
  important: 'warning',
  warning: 'warning',
  warn: 'warning',
  caution: 'warning',
  danger: 'warning',
  error: 'warning',
  attention: 'warning',
  message: 'note',
};

/** The kind of callout that a name stands for, narrowed by its arguments; undefined when it is none. */
export function calloutType(name: string, { positional, named }: Args): string | undefined {
  const base = CALLOUTS[name.toLowerCase().replace(/[-_.]/g, '')];
  if (!base) return undefined;
  const given =
    named['type'] ?? named['level'] ?? named['kind'] ?? named['variant'] ?? positional[0] ?? '';
  return CALLOUTS[given.toLowerCase()] ?? base;
}

/** The player component for an address or id. */
export function embed(player: Player, title: string | undefined, context: Context): string {
  const { provider, id, page } = player;
  return context.parts.single({
    name: 'Embed',
    props: { provider, id, title: title?.trim() || context.title },
    link: page,
  });
}

/**
 * The meaning of a shortcode, include or component without children; undefined when the name says nothing.
 */
export function meaningOf(name: string, args: Args, context: Context): Meaning | undefined {
  const { positional, named } = args;
  const key = name
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/\.(?:html?|md|liquid)$/, '')
    .replace(/[-_]/g, '');
  const first =
    named['src'] ??
    named['id'] ??
    named['url'] ??
    named['href'] ??
    named['key'] ??
    positional[0] ??
    '';
  const title = named['title'] ?? named['label'];
  if (
    /^(?:figure|image|img|picture|photo|responsiveimage|resize|resizeimage|nextimage|post?image|asset?img|asset_img)$/.test(
      key,
    )
  ) {
    const src =
      named['src'] ??
      named['url'] ??
      named['path'] ??
      named['image'] ??
      named['image_path'] ??
      named['file'] ??
      // Classes may stand before it: `{% img center /pot.png %}`.
      positional.find((one) => /[./]/.test(one)) ??
      positional[0];
    if (!src) return undefined;
    const alt = named['alt'] ?? '';
    const others = Object.fromEntries(Object.entries(named).filter(([name]) => name !== 'alt'));
    const rest = proseOf({ positional, named: others }).filter((text) => text !== src);
    const image = picture(alt || (rest[0] ?? ''), src);
    const linked = named['link'] ? `[${image}](${destination(named['link'])})` : image;
    return {
      text: figure(linked, rest.join('\n\n')),
      kept: [src, alt, named['link'] ?? '', ...rest],
      block: true,
    };
  }
  if (/youtube|vimeo|bilibili|codepen|^video$|^embed$|^iframe$/.test(key)) {
    const id = named['id'] ?? named['videoId'] ?? named['video_id'] ?? named['video'] ?? first;
    const player =
      playerOf(id) ??
      playerFor(named['provider'] ?? key, id) ??
      (key === 'codepen' && positional.length >= 2
        ? playerOf(`https://codepen.io/${positional[0]}/pen/${positional[1]}`)
        : undefined);
    if (player)
      return { text: embed(player, title, context), kept: [player.id, title ?? ''], block: true };
    if (!first) return undefined;
    return { text: link(title ?? first, first), kept: [first, title ?? ''], block: true };
  }
  const elsewhere = page(key, args, first);
  if (elsewhere)
    return {
      text: link(title ?? elsewhere, elsewhere),
      kept: [...positional, ...Object.values(named)],
      block: true,
    };
  if (/^(?:ref|relref|link|posturl|internallink)$/.test(key)) {
    const target = positional.join(' ') || first;
    const found = context.post(target);
    return { text: found ?? target, kept: found === undefined ? [target] : [], block: false };
  }
  return labelled(args);
}

/** Anything with an address and words is a link, whatever its name. */
function labelled(args: Args): Meaning | undefined {
  const { named } = args;
  const url = named['url'] ?? named['href'] ?? named['link'] ?? named['to'];
  const [label, ...rest] = proseOf(args).filter((text) => text !== url);
  if (!url || !label || !/^(?:https?:\/\/|\/|\.{1,2}\/|#)\S+$/.test(url)) return undefined;
  return {
    text: [link(label, url), ...rest].join('\n\n'),
    kept: [url, label, ...rest],
    block: true,
  };
}

const link = (label: string, url: string) => `[${bracketed(label)}](${destination(url)})`;

function page(key: string, { positional, named }: Args, first: string): string | undefined {
  if (key === 'gist') {
    const path =
      positional.length > 1 && !first.includes('/') ? `${positional[0]}/${positional[1]}` : first;
    return path && `https://gist.github.com/${path}`;
  }
  if (/^(?:tweet|twitter|x|twittersimple|xsimple)$/.test(key)) {
    if (/^https?:/.test(first)) return first;
    const id = named['id'] ?? positional.at(-1);
    return (
      id &&
      `https://x.com/${named['user'] ?? (positional.length > 1 ? positional[0] : 'i')}/status/${id}`
    );
  }
  if (key === 'instagram') return first && `https://www.instagram.com/p/${first}/`;
  return undefined;
}
