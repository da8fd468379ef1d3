import { withoutKept } from './args.ts';
import { block, bracketed, comment, destination, linePrefix, picture } from './blocks.ts';
import type { Context } from './context.ts';
import { inLine, nodeAt, type Page } from './html-nodes.ts';
import { objectAddress } from './html-objects.ts';
import { embed } from './meaning.ts';
import { playerOf } from './providers.ts';
import { newAddress, toldOf } from './references.ts';
import { attributeOf, type Tag } from './tags.ts';

/** Addresses of other sites. */
const AWAY = /^\s*(?:https?:)?\/\//i;

/** Pictures, players and other things that are brought in by a tag. Returns the tags that are dealt with. */
export function media(page: Page): Set<Tag> {
  const done = new Set<Tag>();
  const { tags, value, edits } = page;
  tags.forEach((tag, index) => {
    if (done.has(tag)) return;
    if (tag.kind === 'comment' && !tag.closed) {
      edits.push({
        start: tag.start,
        end: tag.start + 1,
        text: '&lt;',
        what: 'comment that never ends became text',
      });
    } else if (tag.kind === 'declaration') {
      edits.push({
        start: tag.start,
        end: tag.end,
        text: tag.closed
          ? comment(value.slice(tag.start + 1, tag.end - 1))
          : `&lt;${value.slice(tag.start + 1, tag.end)}`,
        what: 'declaration became a comment',
      });
    } else if (tag.name === 'iframe' && tag.kind === 'open') {
      const close = tags.slice(index + 1).find((next) => next.name === 'iframe');
      const end = close?.kind === 'close' && !tag.selfClosing ? close : undefined;
      if (end) done.add(end);
      iframe(tag, end, page);
    } else if (tag.name === 'img' && tag.kind === 'open') {
      if (!image(tag, page)) return;
    } else if (/^(?:video|audio)$/.test(tag.name ?? '') && tag.kind === 'open') {
      const end = film(tag, index, page);
      if (!end) return;
      for (const inner of tags) if (inner.start > tag.start && inner.end <= end) done.add(inner);
    } else if (tag.name === 'source' && AWAY.test(attributeOf(tag, 'srcset') ?? '')) {
      // One size of a picture whose <img> says the same; the security policy would block it.
      edits.push({
        start: tag.start,
        end: tag.end,
        text: '',
        what: 'picture size of another site was taken out',
        dropped: page.value.slice(tag.start, tag.end),
      });
    } else if (tag.name === 'source' && AWAY.test(attributeOf(tag, 'src') ?? '')) {
      // Its film is no tag, for its own is not well formed.
      const src = attributeOf(tag, 'src')!;
      const text = player(src, undefined, page.context);
      put(tag, text, page, [src], 'source of another site became a link');
    } else if (/^(?:embed|object)$/.test(tag.name) && tag.kind === 'open') {
      const src =
        tag.name === 'object' ? objectAddress(tag, page, done) : (attributeOf(tag, 'src') ?? '');
      const text = src ? player(src, attributeOf(tag, 'title'), page.context) : '';
      put(
        tag,
        text,
        page,
        [playerOf(src)?.id ?? src],
        src ? `${tag.name} became a link` : `<${tag.name}> was taken out`,
      );
    } else return;
    done.add(tag);
  });
  return done;
}

function iframe(tag: Tag, close: Tag | undefined, page: Page): void {
  const src =
    attributeOf(tag, 'src') ??
    attributeOf(tag, 'data-src') ??
    attributeOf(tag, 'data-lazy-src') ??
    '';
  const title = attributeOf(tag, 'title');
  const inner = close ? page.value.slice(tag.end, close.start).trim() : '';
  const what = playerOf(src) ? 'iframe became an embed' : 'iframe became a link';
  const text = src ? player(src, title, page.context) : (title ?? '');
  const whole = close ? { ...tag, end: close.end } : tag;
  const address = playerOf(src)?.id ?? src;
  put(
    whole,
    [text, inner.replaceAll('<', '&lt;')].filter(Boolean).join('\n\n'),
    page,
    [address, title ?? '', inner],
    what,
  );
}

/**
 * A film or sound of another site, which the security policy would block, becomes a link. Answers where it ends;
 * undefined for one that stays.
 */
function film(tag: Tag, index: number, page: Page): number | undefined {
  const rest = page.tags.slice(index + 1);
  const close = tag.selfClosing
    ? undefined
    : rest.find((next) => next.name === tag.name && next.kind === 'close');
  const inside = close ? rest.filter(({ start }) => start < close.start) : [];
  const sources = [tag, ...inside.filter(({ name }) => name === 'source')].flatMap(
    (one) => attributeOf(one, 'src') ?? [],
  );
  const away = sources.filter((src) => AWAY.test(src));
  if (away.length === 0) return undefined;
  const title = attributeOf(tag, 'title') ?? attributeOf(tag, 'aria-label');
  const end = close?.end ?? tag.end;
  const words = close
    ? page.value
        .slice(tag.end, close.start)
        .replace(/<(?:source|track|\/source|\/track)\b[^>]*>/gi, ' ')
        .trim()
    : '';
  const links = away.map((src, at) => player(src, at ? undefined : title, page.context));
  put(
    { ...tag, end },
    [...links, words].filter(Boolean).join('\n\n'),
    page,
    [...away, title ?? '', words],
    `${tag.name} of another site became a link`,
  );
  return end;
}

function player(src: string, title: string | undefined, context: Context): string {
  const found = playerOf(src);
  if (found) return embed(found, title, context);
  const url = src.replace(/^\/\//, 'https://');
  if (/^\s*(?:javascript|vbscript|data):/i.test(url)) return title ?? '';
  return `[${bracketed(title?.trim() || url)}](${destination(url)})`;
}

/** A picture whose file is here becomes Markdown, so that the site makes its sizes; others stay as they are. */
function image(tag: Tag, page: Page): boolean {
  const src = attributeOf(tag, 'src') ?? attributeOf(tag, 'data-src') ?? '';
  if (!src) return false;
  const alt = attributeOf(tag, 'alt') ?? '';
  const title = attributeOf(tag, 'title');
  const data = src.startsWith('data:');
  const place = data ? page.context.dataImage(src) : page.context.image(src);
  if (!alt.trim()) page.draft.note(tag.start, 'picture has no alt text: say what it shows');
  const found = place && newAddress(place);
  if (found !== undefined) {
    put(
      tag,
      picture(alt, found, title),
      page,
      [alt, title ?? ''],
      toldOf(place!, src) ?? 'picture became Markdown',
    );
    return true;
  }
  if (data || place?.kind === 'missing') {
    const words = [alt, title, data ? '' : `(${src})`].filter(Boolean).join(' ');
    put(
      tag,
      words.replaceAll('<', '&lt;'),
      page,
      [alt, title ?? '', data ? '' : src],
      data
        ? 'data: picture was taken out'
        : `picture ${src} was not found: its description and name stand in its place`,
    );
    return true;
  }
  return false;
}

/** Puts Markdown in the place of a tag: in a line as it is, in an HTML block with empty lines around it. */
function put(tag: Tag, text: string, page: Page, kept: string[], what: string): void {
  const node = nodeAt(page.nodes, tag.start);
  const dropped = withoutKept(page.value.slice(tag.start, tag.end), kept);
  const flow = !inLine(tag, page.nodes);
  const token = /^\uE100S\d+\uE101$/.test(text);
  const inParagraph =
    node?.parent?.type === 'paragraph' && node.parent.parent?.type !== 'footnoteDefinition';
  if (flow && node) page.opened.add(node);
  const stands = flow || (token && inParagraph);
  page.edits.push({
    start: tag.start,
    end: tag.end,
    text: stands ? block(text, linePrefix(page.value, tag.start)) : text,
    what,
    dropped,
  });
}
