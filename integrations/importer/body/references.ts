import { picture } from './blocks.ts';
import type { Context, Place } from './context.ts';
import type { Draft, Edit } from './draft.ts';
import { inlineCode } from './blocks.ts';
import { parseMarkdown, walk, type Node } from './tree.ts';

/** Rewrites the addresses of pictures and links to where their targets stand on the new site. */
export function references(draft: Draft, context: Context): void {
  const { value } = draft;
  const tree = parseMarkdown(value);
  const nodes = [...walk(tree)];
  const pictures = new Set(
    nodes
      .filter((node) => node.type === 'imageReference')
      .map((node) => label((node as { identifier?: string }).identifier)),
  );
  const edits: Edit[] = [];
  for (const node of nodes) {
    if (node.type === 'image') edits.push(...image(node, draft, context));
    if (node.type === 'link' && node.url !== undefined) edits.push(...link(node, draft, context));
    if (node.type === 'definition' && node.url !== undefined) {
      const id = label((node as { identifier?: string }).identifier);
      edits.push(
        ...(pictures.has(id) ? definition(node, draft, context) : link(node, draft, context)),
      );
    }
  }
  draft.apply(edits);
}

const label = (text = '') => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Where a picture stands now; undefined when its address stays, or nothing is behind it. */
export function newAddress(place: Place): string | undefined {
  return place.kind === 'kept' || place.kind === 'missing' ? undefined : place.path;
}

/** What to say of a picture that has another address now. */
export function toldOf(place: Place, url: string): string | undefined {
  if (place.kind === 'away')
    return `picture ${url} was not found: it is shown from the old site; put it into content/media`;
  return url.startsWith('data:') ? 'picture in a data: address became a file' : undefined;
}

function image(node: Node, draft: Draft, context: Context): Edit[] {
  const url = node.url ?? '';
  const source = draft.value.slice(node.start, node.end);
  const data = url.startsWith('data:');
  const place = data ? context.dataImage(url) : context.image(url);
  if (!url.trim())
    return [
      {
        start: node.start,
        end: node.end,
        text: [node.alt, node.title].filter(Boolean).join(' '),
        what: 'picture without an address was taken out',
      },
    ];
  if (!node.alt?.trim()) draft.note(node.start, 'picture has no alt text: say what it shows');
  const found = place && newAddress(place);
  if (found !== undefined) return replaced(node, source, url, found, place && toldOf(place, url));
  if (data || place?.kind === 'missing') {
    const name = data ? 'data:' : url;
    const text = `${node.alt ? `_${node.alt.replace(/([_*\\`[\]<])/g, '\\$1').replace(/\s+/g, ' ')}_ ` : ''}(${inlineCode(name)})${node.title ? ` ${node.title}` : ''}`;
    return [
      {
        start: node.start,
        end: node.end,
        text,
        what: data
          ? 'data: picture cannot be read and was taken out'
          : `picture ${url} was not found: its description and name stand in its place`,
        ...(data && { dropped: url }),
      },
    ];
  }
  return [];
}

function definition(node: Node, draft: Draft, context: Context): Edit[] {
  const url = node.url ?? '';
  const data = url.startsWith('data:');
  const place = data ? context.dataImage(url) : context.image(url);
  const source = draft.value.slice(node.start, node.end);
  const found = place && newAddress(place);
  if (found !== undefined) return replaced(node, source, url, found, place && toldOf(place, url));
  // A relative picture without a file would stop the build: an absolute address does not.
  if (place?.kind === 'missing')
    return replaced(
      node,
      source,
      url,
      `/${url.replace(/^(?:\.{1,2}\/)+/, '')}`,
      `picture ${url} was not found`,
    );
  return [];
}

function link(node: Node, draft: Draft, context: Context): Edit[] {
  const source = draft.value.slice(node.start, node.end);
  const url = node.url!;
  if (/^\s*(?:javascript|vbscript|data):/i.test(url) && node.type === 'link')
    return replaced(
      node,
      source,
      url,
      '#',
      `link that runs code (${url.slice(0, 60)}) leads nowhere now`,
      url,
    );
  if (source.startsWith('<') || !source.startsWith('[')) return [];
  const found = context.link(url);
  return found === undefined || found === url ? [] : replaced(node, source, url, found);
}

/** Replaces the address inside the source of a picture, link or definition. */
export function replaced(
  node: Node,
  source: string,
  url: string,
  text: string,
  what?: string,
  dropped?: string,
): Edit[] {
  const from =
    node.type === 'definition'
      ? source.indexOf(']:')
      : Math.max(0, (node.children.at(-1)?.end ?? node.start) - node.start);
  const pattern =
    node.type === 'definition' ? /\]:\s*(<[^>\n]*>|\S+)/g : /\]\(\s*(<[^>\n]*>|(?:\\.|[^\s\\])*)/g;
  pattern.lastIndex = node.type === 'definition' ? from : from;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    let raw = match[1]!;
    if (node.type !== 'definition' && !raw.startsWith('<')) raw = balanced(raw);
    const bare = raw.startsWith('<') ? raw.slice(1, -1) : raw;
    if (!sameAddress(bare, url)) continue;
    const start = node.start + match.index + match[0].length - match[1]!.length;
    const gone = dropped ?? (url.startsWith('data:') ? url : undefined) ?? bare;
    return [
      {
        start,
        end: start + raw.length,
        text: /[\s()<>]/.test(text) ? `<${text}>` : text,
        what,
        dropped: gone,
      } as Edit,
    ];
  }
  if (node.type === 'image')
    return [
      {
        start: node.start,
        end: node.end,
        text: picture(node.alt ?? '', text, node.title ?? undefined),
        what,
        dropped: url,
      } as Edit,
    ];
  return [];
}

/** An address without brackets ends at the bracket that closes the link. */
function balanced(raw: string): string {
  let depth = 0;
  for (let index = 0; index < raw.length; index++) {
    if (raw[index] === '\\') index++;
    else if (raw[index] === '(') depth++;
    else if (raw[index] === ')' && --depth < 0) return raw.slice(0, index);
  }
  return raw;
}

const plain = (text: string) => {
  const unescaped = text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
  try {
    return decodeURI(unescaped);
  } catch {
    return unescaped;
  }
};
const sameAddress = (a: string, b: string) => plain(a) === plain(b);
