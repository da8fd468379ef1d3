import { parseMarkdown, plainText } from '../body/tree.ts';
import { coverOf } from './cover.ts';
import { cut, oneLine } from './description.ts';
import { isRecord, text } from './values.ts';

type Data = Record<string, unknown>;

/** Someone whom posts name by an id, as the old site's own file of authors tells. */
export interface Person {
  id: string;
  name: string;
  role?: string;
  bio?: string;
  /** Address of a picture, as it is written. */
  picture?: string;
  links: { label: string; href: string }[];
  /** Where it is written, absolute: pictures may be beside it. */
  file: string;
  /** Fields without a place here. */
  unmapped: Data;
}

const NAME = ['name', 'display_name', 'displayName', 'full_name', 'fullName', 'nickname'];
const ROLE = ['role', 'position', 'job', 'job_title', 'jobTitle', 'title'];
const BIO = ['bio', 'biography', 'description', 'about', 'summary'];
const PICTURE = ['picture', 'avatar', 'image', 'image_url', 'imageURL', 'photo', 'pic', 'img'];
const PAGES = ['url', 'website', 'web', 'site', 'homepage', 'home', 'link', 'to', 'uri'];

/** Networks by the names that their fields have, and where a handle leads. */
const NETWORKS: [RegExp, string, string][] = [
  [/^(?:twitter|x)$/i, 'X', 'https://x.com/'],
  [/^github$/i, 'GitHub', 'https://github.com/'],
  [/^gitlab$/i, 'GitLab', 'https://gitlab.com/'],
  [/^linkedin$/i, 'LinkedIn', 'https://www.linkedin.com/in/'],
  [/^instagram$/i, 'Instagram', 'https://www.instagram.com/'],
  [/^facebook$/i, 'Facebook', 'https://www.facebook.com/'],
  [/^bluesky$/i, 'Bluesky', 'https://bsky.app/profile/'],
  [/^youtube$/i, 'YouTube', 'https://www.youtube.com/@'],
  [/^mastodon$/i, 'Mastodon', ''],
  [/^weibo$/i, 'Weibo', 'https://weibo.com/'],
];

/** Reads an author's fields, whatever theme they are for; `id` is used where they name none. */
export function personOf(data: Data, id: string, file: string): Person {
  const rest: Data = { ...data };
  const take = <T>(names: string[], read: (value: unknown) => T | undefined): T | undefined => {
    for (const name of names) {
      const value = read(rest[name]);
      if (value === undefined) continue;
      delete rest[name];
      return value;
    }
    return undefined;
  };
  const line = (most: number) => (value: unknown) => {
    const found = text(value);
    return found && oneLine(found) && cut(oneLine(found), most);
  };
  const own = take(['id', 'key', 'username', 'short_name', 'slug'], text);
  const page = take(PAGES, web);
  const found = {
    role: take(ROLE, line(120)),
    bio: take(BIO, (value) => prose(text(value))),
    picture: take(PICTURE, (value) => coverOf(value)?.src),
  };
  const name = take(NAME, line(80)) ?? id;
  const links = [
    ...(page ? [{ label: new URL(page).hostname, href: page }] : []),
    ...elsewhere(rest),
  ];
  return {
    id: own ?? id,
    name,
    ...(Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as typeof found),
    links: [...new Map(links.map((link) => [link.href, link])).values()],
    file,
    unmapped: rest,
  };
}

/** Markdown or HTML as plain words; undefined when there are none. */
function prose(markdown: string | undefined): string | undefined {
  const blocks = markdown ? parseMarkdown(markdown).children : [];
  return cut(oneLine(blocks.map((block) => plainText(block)).join(' ')), 600) || undefined;
}

/** Takes the links to networks out of the fields: one of their own each, or gathered as `socials` or `links`. */
function elsewhere(rest: Data): Person['links'] {
  const out: Person['links'] = [];
  const read = (fields: Data) => {
    for (const [key, value] of Object.entries(fields)) {
      const link = network(key, text(value));
      if (!link) continue;
      out.push(link);
      delete fields[key];
    }
  };
  read(rest);
  for (const key of ['socials', 'social', 'links', 'contacts']) {
    const value = rest[key];
    const left = Array.isArray(value)
      ? value.filter((item) => !listed(item, out))
      : isRecord(value) && { ...value };
    if (isRecord(left)) read(left);
    if (left && Object.keys(left).length === 0) delete rest[key];
    else if (left) rest[key] = left;
  }
  return out;
}

/** One of a list of links, such as `{ label: Notes, url: https://… }`. */
function listed(item: unknown, out: Person['links']): boolean {
  if (!isRecord(item)) return false;
  const href = web(item['url'] ?? item['href'] ?? item['link']);
  if (!href) return false;
  const label = text(item['label'] ?? item['name'] ?? item['title']) ?? new URL(href).hostname;
  out.push({ label: cut(oneLine(label), 80), href });
  return true;
}

function network(key: string, value: string | undefined): Person['links'][number] | undefined {
  const [, label, base] = NETWORKS.find(([pattern]) => pattern.test(key)) ?? [];
  if (!label || !value) return undefined;
  const href = web(value) ?? (base && /^@?[\w.-]+$/.test(value) && base + value.replace(/^@/, ''));
  return href ? { label, href } : undefined;
}

function web(value: unknown): string | undefined {
  const address = text(value);
  return address && /^https?:\/\/[^\s"<>]+$/i.test(address) && URL.canParse(address)
    ? address
    : undefined;
}
