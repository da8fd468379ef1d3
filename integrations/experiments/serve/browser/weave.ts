import { align } from './align.ts';
import { builtParts, type BuiltParts } from './blocks.ts';

/** The built pages of a test. */
export interface WovenInput {
  /** HTML of the control. */
  control: string;
  /** HTML of the variants, by name. */
  variants: Readonly<Record<string, string>>;
  /** Seed of the test: names of variants in the page begin with it. */
  seed: string;
}

export interface Woven {
  /** The control, with the blocks of variants beside its own. */
  html: string;
  /** Variants that differ in more than blocks: they need a page of their own. */
  apart: string[];
}

/** Text to be put into a page at a place. */
interface Edit {
  at: number;
  text: string;
}

/**
 * Puts the blocks in which variants differ beside those of the control, as templates: inert for whoever is shown the
 * control, for search engines and without script.
 */
export function weave({ control, variants, seed }: WovenInput): Woven {
  const own = builtParts(control);
  const edits: Edit[] = [];
  const apart: string[] = [];
  /** Names of variants that take an element of the control out, by where its start tag's name ends. */
  const out = new Map<number, string[]>();
  for (const [variant, html] of Object.entries(variants)) {
    const parts = builtParts(html);
    if (frameOf(control, own) !== frameOf(html, parts)) {
      apart.push(variant);
      continue;
    }
    const name = `${seed}:${variant}`;
    const replace = (from: readonly Span[], to: readonly Span[], end: number) => {
      const texts = [
        from.map((one) => cut(control, one)),
        to.map((one) => cut(html, one)),
      ] as const;
      const alignment = align(...texts);
      for (const [place, coming] of alignment.in)
        edits.push({
          at: from[place]?.start ?? end,
          // Something must follow a template, so that it is known to be whole.
          text: coming
            .map((one) => `<template data-in="${name}">${texts[1][one]}</template>\n`)
            .join(''),
        });
      for (const place of alignment.out) {
        const at = afterName(control, from[place]!.start);
        out.set(at, [...(out.get(at) ?? []), name]);
      }
    };
    replace(own.blocks, parts.blocks, own.blocks.at(-1)?.end ?? 0);
    if (own.title && parts.title) replace([own.title], [parts.title], own.title.end);
    for (const file of parts.files.filter((one) => !own.files.includes(one)))
      edits.push({ at: own.headEnd, text: tagOf(file) });
  }
  for (const [at, names] of out) edits.push({ at, text: ` data-out="${names.join(' ')}"` });
  return { html: applied(control, edits), apart };
}

interface Span {
  start: number;
  end: number;
}

const cut = (html: string, { start, end }: Span) => html.slice(start, end);

const afterName = (html: string, start: number) =>
  start + /^<[^\s>/]+/.exec(html.slice(start))![0].length;

function applied(html: string, edits: readonly Edit[]): string {
  let [done, at] = ['', 0];
  // Stable: what two variants put at one place stays in their order.
  for (const edit of edits.toSorted((a, b) => a.at - b.at)) {
    done += html.slice(at, edit.at) + edit.text;
    at = edit.at;
  }
  return done + html.slice(at);
}

function tagOf(file: string): string {
  const [kind, address] = file.split(' ');
  return kind === 'stylesheet'
    ? `<link rel="stylesheet" href="${address}">`
    : `<script type="module" src="${address}"></script>`;
}

/** What need not be the same: marks for the search index, and files, which are compared as a list. */
const OTHERWISE =
  / data-pagefind-[a-z]+(?:="[^"]*")?|<script type="module" src="[^"]*"><\/script>/g;

/**
 * All of a page but its blocks and its head, in a form that can be compared: what it says of itself to search engines
 * may differ. Whatever stands between blocks counts too.
 */
function frameOf(html: string, { blocks, bodyStart }: BuiltParts): string {
  const root = /<html[^>]*>/i.exec(html)?.[0] ?? '';
  const first = blocks[0]?.start ?? html.length;
  const last = blocks.at(-1)?.end ?? html.length;
  const between = blocks.slice(1).map(({ start }, at) => html.slice(blocks[at]!.end, start).trim());
  return [root, html.slice(bodyStart, first), between.join(''), html.slice(last)]
    .map((text) => text.replace(OTHERWISE, '').trim())
    .join('\u0000');
}
