import { parseArgs } from './args.ts';
import { block, bracketed, comment, destination, linePrefix } from './blocks.ts';
import type { Context } from './context.ts';
import type { Edit } from './draft.ts';
import type { Shortcode } from './shortcode.ts';

/** Tags that Hexo has of its own and others took over; undefined for one that means what its name says. */
export function hexoTag(tag: Shortcode, value: string, context: Context): Edit[] | undefined {
  const { name, start, end, close } = tag;
  const { positional } = parseArgs(tag.args);
  const [first = '', ...rest] = positional;
  const markup = value.slice(start, end);
  const written = (text: string): Edit[] => [
    { start, end, text, what: `${name} was rewritten`, dropped: markup },
  ];
  switch (name) {
    case 'post_link': {
      const address = context.post(first);
      const words = rest.filter((word) => !/^(?:true|false)$/.test(word)).join(' ') || first;
      return written(
        address ? `[${bracketed(words)}](${destination(address)})` : `${words} ${comment(markup)}`,
      );
    }
    case 'asset_link':
      return written(`[${bracketed(rest.join(' ') || first)}](${destination(first)})`);
    case 'asset_path':
    case 'post_path':
      return written((name === 'post_path' && context.post(first)) || first);
    case 'link': {
      const at = positional.findIndex((word) => /^(?:https?:)?\//.test(word));
      if (at < 1) return undefined;
      const words = positional.slice(0, at).join(' ');
      return written(`[${bracketed(words)}](${destination(positional[at]!)})`);
    }
    case 'blockquote':
    case 'quote':
    case 'pullquote':
    case 'centerquote':
    case 'cq': {
      if (!close) return undefined;
      const prefix = linePrefix(value, start);
      const from = tag.args.replace(/^\s*(?:left|right)\b/, '').trim();
      const shut = value.slice(close.start, close.end);
      return [
        {
          start,
          end,
          text: block('<blockquote>', prefix),
          what: `${name} was rewritten`,
          dropped: markup,
        },
        {
          ...close,
          text: block([from && `— ${from}`, '</blockquote>'].filter(Boolean).join('\n\n'), prefix),
          dropped: shut,
        },
      ];
    }
    default:
      return undefined;
  }
}
