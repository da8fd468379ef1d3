import { BLOCKS, REGIONS, ROLES, SILENT } from './elements.ts';
import type { Anchor, Heading, Page } from './page.ts';
import { ParagraphCollector } from './paragraphs.ts';

/** An opening tag, as the parser meets it. */
export interface Opening {
  name: string;
  attributes: Record<string, string>;
  line: number;
  /** Whether it stands in the page's own part. */
  own: boolean;
}

/** What an open element hands down to those inside. */
interface Open {
  name: string;
  /** Nothing inside is text of the page. */
  silent: boolean;
  /** Nothing inside is said to assistive technology. */
  hidden: boolean;
  navigation: boolean;
  /** A link's name was given, so that what stands inside is not a part of it. */
  labelled: boolean;
}

const OUTSIDE: Open = {
  name: '',
  silent: false,
  hidden: false,
  navigation: false,
  labelled: false,
};

const HEADING = /^h[1-6]$/;
const words = (text: string | undefined) => (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
const pixels = (text: string | undefined) =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;

/** Takes in what a parser meets of a page's body, into the lists of the page. */
export function readBody(page: Page) {
  const paragraphs = new ParagraphCollector();
  const stack: Open[] = [];
  const anchors: Anchor[] = [];
  let heading: Heading | undefined;

  /** Text that is read or heard: it names the heading and the link that it stands in. */
  const say = (text: string, { labelled }: Open) => {
    if (heading) heading.text += text;
    const anchor = anchors.at(-1);
    if (anchor && !labelled) anchor.label += text;
  };

  return {
    open(opening: Opening): void {
      const { name, attributes, line, own } = opening;
      const above = stack.at(-1) ?? OUTSIDE;
      const open = within(above, opening, anchors.length > 0);
      stack.push(open);
      note(page, opening, above);
      if (above.silent) return;
      // A drawing in a link is named by its label.
      if (anchors.length && attributes['aria-label']) say(attributes['aria-label'], above);
      if (BLOCKS.has(name)) paragraphs.enter(name, line);
      if (name === 'br') paragraphs.add(' ');
      if (name === 'img') {
        page.images.push(imageOf(opening, open));
        say(attributes['alt'] ?? '', open);
      }
      if (HEADING.test(name)) {
        heading = { level: Number(name[1]), id: attributes['id'], text: '', own, line };
        page.headings.push(heading);
      }
      if (name === 'a' && attributes['href'] !== undefined) {
        const anchor = anchorOf(opening, open);
        page.anchors.push(anchor);
        anchors.push(anchor);
      }
    },
    text(text: string, own: boolean): void {
      const open = stack.at(-1) ?? OUTSIDE;
      if (open.silent || open.name === 'title') return;
      if (own && !open.hidden) paragraphs.add(text);
      say(text, open);
    },
    close(name: string): void {
      const open = stack.pop() ?? OUTSIDE;
      if (!(stack.at(-1) ?? OUTSIDE).silent && BLOCKS.has(name)) paragraphs.leave();
      if (open.name === 'a') anchors.pop();
      if (HEADING.test(name)) heading = undefined;
    },
    end(): void {
      for (const one of page.headings) one.text = clean(one.text);
      for (const one of page.anchors) one.label = clean(one.label);
      page.paragraphs = paragraphs.end();
    },
  };
}

function within(above: Open, { name, attributes }: Opening, inLink: boolean): Open {
  const onTop = above.name === 'body' || above.name === '';
  return {
    name,
    silent: above.silent || SILENT.has(name),
    hidden: above.hidden || attributes['aria-hidden'] === 'true' || 'hidden' in attributes,
    navigation:
      above.navigation ||
      name === 'nav' ||
      attributes['role'] === 'navigation' ||
      (onTop && (name === 'header' || name === 'footer')),
    labelled: above.labelled || ((inLink || name === 'a') && Boolean(attributes['aria-label'])),
  };
}

/** What a page is asked for besides its text. */
function note(page: Page, { name, attributes, line }: Opening, above: Open): void {
  if (attributes['id']) page.ids.add(attributes['id']);
  if (name === 'a' && attributes['name']) page.ids.add(attributes['name']);
  const last = page.videos.at(-1);
  if (name === 'source' && above.name === 'video' && last) last.src ??= attributes['src'];
  if (above.silent) return;
  if (attributes['data-block']) page.blocks.push(attributes['data-block']);
  const region = ROLES[attributes['role'] ?? ''] ?? (REGIONS.has(name) ? name : undefined);
  if (region) page.landmarks.push({ name: region, line });
  if (name === 'form') page.forms.push(formOf(attributes, line));
  if (name === 'video')
    page.videos.push({
      src: attributes['src'],
      poster: attributes['poster'],
      title: attributes['aria-label'] ?? attributes['title'],
      line,
    });
}

const formOf = (attributes: Record<string, string>, line: number) => ({
  action: attributes['action'],
  method: (attributes['method'] ?? 'get').toLowerCase(),
  goal: attributes['data-goal'],
  line,
});

const imageOf = ({ attributes, line, own }: Opening, { hidden }: Open) => ({
  src: attributes['src'] ?? '',
  alt: attributes['alt'],
  width: pixels(attributes['width']),
  height: pixels(attributes['height']),
  hidden: hidden || /^(?:none|presentation)$/.test(attributes['role'] ?? ''),
  own,
  line,
});

const anchorOf = ({ attributes, line, own }: Opening, { navigation }: Open): Anchor => ({
  href: attributes['href']!.trim(),
  label: attributes['aria-label'] ?? '',
  rel: words(attributes['rel']),
  target: attributes['target'],
  hreflang: attributes['hreflang'],
  navigation,
  own,
  line,
});
