import { isChinese, paragraphsOf } from '../fixture/text.ts';
import { addBody, fault, laterOf, type Plot } from './fault.ts';

/** Keeps the pages that a comparison is about out of those that look at single pages. */
const copyText = ({ page, other }: Plot, change = (text: string) => text): void => {
  page.heading = other.heading;
  page.body = change(other.body);
};

/** A page that wants to be found for words that stand nowhere on it, but where the fault needs them. */
const wants = (
  { source, page }: Plot,
  where: 'title' | 'description' | 'first' | 'headings' | 'alts',
): void => {
  const phrase = isChinese(page.language) ? '蓝色风铃' : 'blue wind chime';
  source.keyphrase = phrase;
  if (where !== 'title') page.title = `${phrase} · Fixture`;
  if (where !== 'description') page.description = `${phrase} ${page.description}`;
  if (where !== 'headings') page.heading = phrase;
  if (where !== 'first') page.body = `<p>${phrase} ${phrase}</p>${page.body}`;
  else addBody({ page, source } as Plot, `<p>${phrase}</p>`);
  if (where !== 'alts') page.body += `<img src="/og.png" alt="${phrase}" width="1" height="1">`;
};

export const contentFaults = [
  fault('content-thin', 'forty words', ({ page, source }) => {
    source.keyphrase = undefined;
    source.takesKeyphrase = false;
    page.body = `<p>${paragraphsOf(8001, 'en')[1]}</p>`;
  }),
  fault(
    'content-thin',
    'a hundred Chinese signs',
    ({ page, source }) => {
      source.keyphrase = undefined;
      source.takesKeyphrase = false;
      page.body = `<p>${paragraphsOf(8002, 'zh-CN')[1]}</p>`;
    },
    { language: 'zh-CN' },
  ),
  fault('content-duplicate', 'the text of another page', (plot) => copyText(plot), { at: laterOf }),
  fault(
    'content-similar',
    'the text of another page with some words changed',
    (plot) => copyText(plot, (text) => text.replace(/<p>The \w+ (\w+)/g, '<p>One $1')),
    { at: laterOf },
  ),
  fault(
    'content-similar',
    'the Chinese text of another page with some words changed',
    (plot) => copyText(plot, (text) => text.replaceAll('正午', '中午')),
    { language: 'zh-CN', at: laterOf },
  ),
  fault('keyphrase-missing', 'no keyphrase', ({ source }) => (source.keyphrase = undefined)),
  fault('keyphrase-title', 'not in the title', (plot) => wants(plot, 'title')),
  fault('keyphrase-title', 'not in the Chinese title', (plot) => wants(plot, 'title'), {
    language: 'zh-CN',
  }),
  fault('keyphrase-description', 'not in the description', (plot) => wants(plot, 'description')),
  fault('keyphrase-slug', 'not in the address', (plot) => wants(plot, 'alts')),
  fault('keyphrase-first', 'not in the first paragraph', (plot) => wants(plot, 'first')),
  fault('keyphrase-first', 'not in the first Chinese paragraph', (plot) => wants(plot, 'first'), {
    language: 'zh-CN',
  }),
  fault('keyphrase-headings', 'in no heading', (plot) => wants(plot, 'headings')),
  fault(
    'keyphrase-density',
    'never in the text',
    ({ source }) => (source.keyphrase = 'copper weather vane'),
  ),
  fault('keyphrase-density', 'in every sentence', ({ page, source }) =>
    addBody({ page, source } as Plot, `<p>${`It is ${source.keyphrase}. `.repeat(20)}</p>`),
  ),
  fault('keyphrase-alt', 'in no alt', (plot) => wants(plot, 'alts')),
  fault(
    'keyphrase-duplicate',
    'the keyphrase of another page',
    ({ source, site, other }) => (source.keyphrase = site.sources.get(other.path)!.keyphrase),
    { at: laterOf },
  ),
  fault('reading-ease', 'words of five syllables', (plot) =>
    addBody(
      plot,
      `<p>${'Organizational interoperability necessitates institutional accountability. '.repeat(30)}</p>`,
    ),
  ),
  fault('sentence-long', 'a sentence of 60 words', (plot) =>
    addBody(plot, `<p>It goes ${'on and '.repeat(30)}ends.</p>`),
  ),
  fault(
    'sentence-long',
    'a Chinese sentence of 140 signs',
    (plot) => addBody(plot, `<p>${'沿着小路走过石桥，'.repeat(16)}就到了。</p>`),
    { language: 'zh-CN' },
  ),
  fault('paragraph-long', 'a paragraph of 280 words', (plot) =>
    addBody(plot, `<p>${'It stands on the hill above the mill. '.repeat(35)}</p>`),
  ),
  fault(
    'paragraph-long',
    'a Chinese paragraph of 450 signs',
    (plot) => addBody(plot, `<p>${'石桥下面有一条小河流过。'.repeat(42)}</p>`),
    { language: 'zh-CN' },
  ),
  fault(
    'content-stale',
    'four years old',
    ({ source }) => (source.updated = new Date('2022-10-01')),
  ),
];
