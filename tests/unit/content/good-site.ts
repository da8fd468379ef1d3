import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { checkContent } from '../../../integrations/content/index.ts';
import { textComponents } from '../../../src/content/components.ts';
import { AGREEMENT, checkAgreementFile } from '../../../src/content/agreement.ts';
import { checkCampaignFiles } from '../../../src/content/campaigns.ts';
import { checkExperimentFiles } from '../../../src/content/experiments.ts';
import { checkPageTexts } from '../../../src/content/page-texts.ts';
import { checkPlanFiles } from '../../../src/content/plans.ts';
import { checkPostParts } from '../../../src/content/post-parts.ts';
import { checkRedirects } from '../../../src/content/redirects.ts';
import { collections, takenAddresses } from '../../../src/schemas/collections.ts';
import { site as siteSchema } from '../../../src/schemas/site.ts';

/** What a file holds: text, bytes, or where a link leads. */
export type Contents = string | Uint8Array | { linkTo: string };
export type FilesByPath = Record<string, Contents>;

/** Fields as lines of YAML, in their order; null leaves one out. */
const linesOf = (fields: Record<string, string | null>): string[] =>
  Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));

/** The front matter of a post, in order, so that tests know the line of each field. */
export function post(fields: Record<string, string | null> = {}, body = 'It rains.\n'): string {
  const all = {
    title: 'Grain rain',
    description: 'What falls in April.',
    publishDate: '2026-04-20',
    authors: '[kiln]',
    ...fields,
  };
  return ['---', ...linesOf(all), '---', body].join('\n');
}

/** A landing page whose blocks are given as YAML below `blocks:`, which is line 3. */
export const page = (blocks: string, before = ''): string =>
  `title: Spring tasting\ndescription: Four teas and a long table.\n${before}blocks:\n${blocks}`;

export const hero = `  - id: hero
    type: hero
    layout: centered
    headline: Taste the rain
`;

export const splash = (fields: Record<string, string | null> = {}): string => {
  const all = {
    title: 'The first tea is here',
    description: 'Picked before the rain.',
    picture: '{ src: terms/grain-rain.jpg, alt: Rain on tea }',
    action: '{ label: To the tasting, href: /spring-tasting/, goal: signup }',
    start: '2026-04-01',
    end: '2026-04-30',
    ...fields,
  };
  return ['---', ...linesOf(all), '---', ''].join('\n');
};

export const campaign = (fields: Record<string, string | null> = {}): string => {
  const all = {
    name: 'Spring',
    objective: 'Fill the table.',
    owner: 'kiln',
    status: 'planned',
    start: '2026-03-01',
    end: '2026-04-30',
    channels: '[{ channel: email }]',
    ...fields,
  };
  return `${linesOf(all).join('\n')}\n`;
};

/** A test of the spring tasting, in order, so that tests know the line of each field. */
export const experiment = (fields: Record<string, string | null> = {}): string => {
  const all = {
    page: '/spring-tasting/',
    hypothesis: 'Shorter is better.',
    variants: '{ control: 50, short-form: 50 }',
    primary: 'signup',
    baseline: '0.05',
    mde: '0.1',
    start: '2026-05-02',
    stop: '2026-05-29',
    status: 'draft',
    ...fields,
  };
  return `${linesOf(all).join('\n')}\n`;
};

/** A plan; its first budget line is line 9, its only measure line 10. */
export const plan = ({
  months = '{ every: 10 }',
  measure = 'goal: signup',
  channel = 'email',
} = {}) =>
  `title: Plan
business: { company: Guyu, headquarters: Songxi, mission: Pour tea., swot: {} }
initiatives: [{ name: Spring, description: Taste., aim: Full tables. }]
market: { industries: [Homes] }
strategy: { product: Tea, price: Fair, promotion: Letters, place: Here, people: Us, process: Post, evidence: Tins }
budget:
  currency: GBP
  lines:
    - { channel: ${channel}, months: ${months} }
measures: [{ name: Seats, target: 300, ${measure} }]
`;

/** An agreement, in order, so that tests know the line of each field. */
export const agreement = (fields: Record<string, string | null> = {}): string => {
  const all = {
    revenue: '{ amount: 48000, currency: GBP, period: quarter }',
    marketingShare: '0.6',
    deal: '2400',
    rates: '{ mql: 0.6, sql: 0.5, opportunity: 0.6, customer: 0.5 }',
    goals: '[signup]',
    response: '[{ kind: All, hours: 24, attempts: 5, channel: letter }]',
    ...fields,
  };
  return `${linesOf(all).join('\n')}\n`;
};

export const settings = `name: Guyu
tagline: Tea by the season
description: A tea house.
url: https://guyu.example
locales:
  - { id: en, tag: en, label: English }
  - { id: zh-cn, tag: zh-CN, label: 中文 }
navigation:
  - { label: Journal, href: /blog/ }
blog:
  title: Journal
  description: Notes from the house.
`;

/** The first bytes of a JPEG, which is all that a check reads of it. */
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);

/** A small site without a fault. */
export const goodSite: FilesByPath = {
  'content/site.yaml': settings,
  'content/authors/kiln.yaml': 'name: { en: The kiln, zh-cn: 东坡窑 }\n',
  'content/authors/tasting-room.yaml': 'name: The tasting room\n',
  'content/tags/spring.yaml': 'name: { en: Spring, zh-cn: 春 }\n',
  'content/tags/green-tea.yaml': 'name: Green tea\n',
  'content/series/the-brewing-notebook.yaml': 'title: The brewing notebook\n',
  'content/media/terms/grain-rain.jpg': jpeg,
  'content/media/terms/white-dew.jpg': jpeg,
  'content/media/video/rain.mp4': '',
  'content/media/menu.pdf': '',
  'public/robots.txt': '',
  'content/blog/en/grain-rain.mdx': post(
    {
      tags: '[spring]',
      series: 'the-brewing-notebook',
      cover: '{ src: terms/grain-rain.jpg, alt: Rain }',
    },
    `Rain, and [the tasting](/spring-tasting/), [tags](/blog/tags/spring/), [中文](/zh-cn/blog/grain-rain/), [menu](/media/menu.pdf).

![Rain on tea](/media/terms/grain-rain.jpg)

<Figure src="terms/white-dew.jpg" alt="Dew" caption={\`On *reeds*\`} />

<Video src="video/rain.mp4" poster="terms/grain-rain.jpg" title="Rain" />

export const grams = 4

Take {grams} grams. {/* per glass */}
`,
  ),
  'content/blog/zh-cn/grain-rain.mdx': post({ title: '谷雨' }, '雨生百谷。\n'),
  'content/blog/en/water.md': post({}, 'Braces { stay } in Markdown, and 1 < 2.\n'),
  'content/blog/en/grain-rain.short.yaml': 'title: Rain\ncover: { alt: Rain on tea }\n',
  'content/blog/en/water.plain.md': '---\ntitle: Water, plainly\n---\n\nIt falls.\n',
  'content/landing/home/page.yaml': page(hero),
  'content/landing/spring-tasting/page.yaml': page(
    `${hero}  - id: ask\n    type: faq\n    items: [{ question: When?, answer: In April. }]\n`,
  ),
  'content/landing/spring-tasting/page.zh-cn.yaml': page(hero),
  'content/landing/spring-tasting/short-form.yaml':
    'blocks:\n  hero: { headline: Come and taste }\n',
  'content/landing/spring-tasting/long-form.yaml': page(hero),
  'content/splash/qingming.mdx': splash(),
  'content/splash/qingming.zh-cn.mdx': splash(),
  'content/splash/qingming/warm.yaml': 'action: { label: Come in }\n',
  'content/splash/qingming/warm.zh-cn.mdx': '---\npalette: spring\n---\n\n茶已采下。\n',
  'content/experiments/form.yaml': experiment(),
  'content/plans/2026.yaml': plan(),
  'content/sla.yaml': agreement(),
  'content/campaigns/spring-2026.yaml': campaign({
    pages: '[spring-tasting]',
    posts: '[grain-rain]',
    splash: '[qingming]',
  }),
};

const made: string[] = [];

/** Writes the files to a temporary folder and gives its path. */
export function makeSite(files: FilesByPath): string {
  const root = mkdtempSync(join(tmpdir(), 'marquee-content-'));
  made.push(root);
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (typeof contents === 'object' && 'linkTo' in contents)
      symlinkSync(contents.linkTo, join(root, path));
    else writeFileSync(join(root, path), contents);
  }
  return root;
}

/** Takes away what `makeSite` has made. */
export function removeSites(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}

/** Checks a site as the build does, at a fixed moment. */
export const check = (root: string) =>
  checkContent({
    root,
    site: undefined,
    siteSchema,
    siteReferences: { 'blog.author': 'authors' },
    collections,
    now,
    components: textComponents,
    taken: takenAddresses,
    others: ['content/data', AGREEMENT],
    redirects: checkRedirects(site, now),
    more: async (folder, entries) => [
      ...checkExperimentFiles(folder, entries, site, now),
      ...checkCampaignFiles(entries, site),
      ...checkPlanFiles(entries, site),
      ...checkAgreementFile(folder, entries, site),
      ...checkPageTexts(entries),
      ...checkPostParts(entries),
    ],
  });

const now = new Date('2026-05-01');
const site = siteSchema.parse(parse(settings));
