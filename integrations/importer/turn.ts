import { fence } from './body/blocks.ts';
import type { Context } from './body/context.ts';
import { convertBody, type Body } from './body/convert.ts';
import { lostWords, wordsOf } from './body/words.ts';
import { cut, firstParagraph, oneLine } from './map/description.ts';
import { writeFrontMatter } from './map/front-matter.ts';
import type { Kind } from './options.ts';
import type { Placed } from './place.ts';
import type { Notice, PlannedPost } from './plan.ts';
import type { Asker } from './read/library.ts';
import { contextOf, type World } from './world.ts';

export interface Turned {
  post: PlannedPost;
  unmapped: Record<string, unknown>;
  notices: Notice[];
}

/** Turns one post into the file that the site takes. */
export function turn(post: Placed, world: World): Turned {
  const { context, asker } = contextOf(post, world);
  const notices: Notice[] = [];
  const say = (message: string, fix?: string) =>
    notices.push({ file: post.file, message, ...(fix && { fix }) });
  const { body, lost, kept } = safely(post, world.kind, context, say);
  const text =
    post.broken === undefined ? body.text : `${fence(post.broken, post.format)}\n\n${body.text}`;
  const unmapped = { ...post.fields.unmapped };
  const { fields } = post;
  const title = cut(post.title, 160);
  if (title !== post.title) unmapped['title'] = post.title;
  const written = fields.description && oneLine(fields.description);
  const description = written
    ? cut(written, 320)
    : (firstParagraph(body.plain) ?? cut(post.title, 155));
  if (written && (description !== written || written !== fields.description))
    unmapped['description'] = fields.description;
  const cover = coverOf(post, world, asker, unmapped, say);
  const old = unusable(post, unmapped, say);
  const names = fields.authors.length
    ? fields.authors
    : world.site.author
      ? [world.site.author]
      : [];
  const authors = names.length
    ? names.map((name) => world.entries.id('authors', name))
    : [world.settings.author ?? world.entries.id('authors', 'Editorial team')];
  if (!fields.authors.length) say(`No author; ${authors[0]} was put in.`);
  const tags = [...fields.categories, ...fields.tags].filter((name) => {
    const nothing = /^uncategori[sz]ed$/i.test(name);
    if (nothing) unmapped['category'] = name;
    return !nothing;
  });
  const matter = writeFrontMatter(
    {
      title,
      description,
      publishDate: post.date,
      ...old,
      draft: post.draft || kept,
      aliases: post.old,
      ...(fields.canonical && { canonical: fields.canonical }),
      ...(cover && { cover }),
      authors: [...new Set(authors)],
      tags: [...new Set(tags.map((name) => world.entries.id('tags', name)))],
      ...(fields.series && {
        series: world.entries.id('series', fields.series),
        ...(fields.part && { part: fields.part }),
      }),
      ...(fields.toc === false && { toc: false }),
    },
    unmapped,
  );
  const { target, locale, id, address } = post;
  const changes = tidy(body.changes);
  for (const { line, what, look } of changes)
    if (look)
      notices.push({
        file: post.file,
        line,
        message: `${what[0]!.toUpperCase()}${what.slice(1)}.`,
      });
  return {
    unmapped: post.fields.unmapped,
    notices,
    post: {
      source: post.file,
      target: `${target}.${body.extension}`,
      text: `${matter}\n${text}`,
      locale,
      slug: id,
      title,
      address,
      draft: post.draft || kept,
      aliases: post.old,
      changes: changes.filter(({ look }) => !look),
      words: { in: wordsOf(post.body).length, out: wordsOf(text).length, lost },
    },
  };
}

/** Turns the text and counts its words; a text that would lose one, or that fails, is kept as code instead. */
function safely(
  post: Placed,
  kind: Kind,
  context: Context,
  say: (message: string, fix?: string) => void,
): { body: Body; lost: string[]; kept: boolean } {
  const source = { text: post.body, firstLine: post.bodyLine, mdx: post.mdx, kind };
  let failure: string;
  try {
    const body = convertBody(source, context);
    const lost = lostWords(post.body, body.text, body.changes);
    if (lost.length === 0) return { body, lost, kept: false };
    failure = `Words would have been lost (${lost.slice(0, 5).join(', ')})`;
  } catch (error) {
    failure = `The text cannot be turned (${(error as Error).message.split('\n')[0]})`;
  }
  say(
    `${failure}: it stands as it was, as code, and the post is a draft.`,
    'Put the text right by hand, and tell us about it.',
  );
  const text = `${fence(post.body, 'md')}\n`;
  return {
    body: { text, plain: post.body, extension: 'md', changes: [], fields: {} },
    lost: lostWords(post.body, text, []),
    kept: true,
  };
}

/** Dates and parts that contradict each other would stop the build: they become comments. */
function unusable(
  post: Placed,
  unmapped: Record<string, unknown>,
  say: (message: string) => void,
): { updatedDate?: string; expiryDate?: string } {
  const { updatedDate, expiryDate, part, series } = post.fields;
  const time = (date: string) => new Date(date).getTime();
  const out: { updatedDate?: string; expiryDate?: string } = {};
  if (updatedDate && time(updatedDate) >= time(post.date)) out.updatedDate = updatedDate;
  else if (updatedDate) {
    unmapped['updatedDate'] = updatedDate;
    say(`updatedDate ${updatedDate} lies before the publication and was left out.`);
  }
  if (expiryDate && time(expiryDate) > time(post.date)) out.expiryDate = expiryDate;
  else if (expiryDate) {
    unmapped['expiryDate'] = expiryDate;
    say(`expiryDate ${expiryDate} lies before the publication and was left out.`);
  }
  if (part && !series) unmapped['part'] = part;
  return out;
}

function coverOf(
  post: Placed,
  world: World,
  asker: Asker,
  unmapped: Record<string, unknown>,
  say: (message: string, fix?: string) => void,
) {
  const { cover } = post.fields;
  if (!cover) return undefined;
  const place = world.library.image(cover.src, asker);
  if (place.kind !== 'media') {
    unmapped['cover'] = cover.alt === undefined ? cover.src : cover;
    const remote = /^(?:https?:)?\/\//.test(cover.src);
    say(
      `The cover ${cover.src} ${remote ? 'is on another site' : 'was not found'} and was left out.`,
      'Put the picture into content/media and name it in cover.',
    );
    return undefined;
  }
  const alt = cover.alt && cut(oneLine(cover.alt), 300);
  if (!alt)
    say(
      'The cover has no alt text; it counts as decoration.',
      'Say in cover.alt what it shows, and take out decorative.',
    );
  return { src: place.media, ...(alt && { alt }) };
}

/** A change is told once; its dropped markup has done its work. */
function tidy(changes: Body['changes']): Body['changes'] {
  const seen = new Set<string>();
  return changes
    .filter(({ line, what }) => what && !seen.has(`${line} ${what}`) && seen.add(`${line} ${what}`))
    .sort((a, b) => a.line - b.line);
}
