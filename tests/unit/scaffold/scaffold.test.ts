import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ProblemsError } from '../../../integrations/kit/problem.ts';
import { splitFrontMatter } from '../../../integrations/kit/source.ts';
import { slugOf } from '../../../integrations/scaffold/fields.ts';
import {
  scaffolds,
  writeNew,
  type Answers,
  type Context,
} from '../../../integrations/scaffold/index.ts';
import { experimentSchema } from '../../../integrations/experiments/index.ts';
import { checkPlans, planSchema } from '../../../integrations/plan/index.ts';
import { author } from '../../../src/schemas/author.ts';
import { blog } from '../../../src/schemas/blog.ts';
import { campaignSchema as campaign } from '../../../integrations/campaigns/index.ts';
import { email } from '../../../src/schemas/email.ts';
import { landing } from '../../../src/schemas/landing.ts';
import { persona } from '../../../src/schemas/persona.ts';
import { slides } from '../../../src/schemas/slides.ts';
import { socialPost } from '../../../src/schemas/social-post.ts';
import { splash } from '../../../src/schemas/splash.ts';
import { variant } from '../../../src/schemas/variant.ts';

const context: Context = {
  locales: ['en', 'zh-cn'],
  author: 'almanac',
  authors: ['almanac', 'kiln'],
  networks: ['instagram', 'weibo'],
  today: '2026-11-24',
  pages: ['club'],
};
const schemas = {
  author,
  persona,
  post: blog,
  experiment: experimentSchema,
  campaign,
  email,
  slides,
  social: socialPost,
  plan: planSchema,
  landing,
  splash,
  variant,
};
const title = 'Rain: a "quoted" title # with signs';

/** What a person must say where there is no default. */
const said: Record<string, Answers> = {
  post: { title, description: 'About rain.', tags: 'tea, rain' },
  landing: { title, description: 'About rain.' },
  variant: { key: 'short', headline: title },
  splash: { title, description: 'Rain.', picture: 'terms/grain-rain.jpg', label: 'Go', href: '/' },
  campaign: { title, objective: 'Sell rain.' },
  author: { title },
  persona: { title, summary: 'Likes rain.', wants: 'Rain', channels: 'email, search' },
  email: { title },
  social: { title, text: 'Rain.' },
  slides: { title, description: 'Rain.', picture: 'terms/grain-rain.jpg' },
  plan: { company: title, currency: 'GBP' },
  experiment: { page: '/rain/', variant: 'short', hypothesis: title, primary: 'signup' },
};

function fill(kind: string, given: Answers): Answers {
  const answers = { ...given };
  for (const field of scaffolds[kind]!.fields)
    answers[field.name] ??= field.initial?.(answers, context);
  return answers;
}

test.each(Object.keys(scaffolds))('a new %s is right by its schema', (kind) => {
  const [file] = scaffolds[kind]!.files(fill(kind, said[kind]!), context);
  const text = splitFrontMatter(file!.text)?.yaml ?? file!.text;
  const result = schemas[kind as keyof typeof schemas].safeParse(parse(text));
  expect(result.error?.issues).toBeUndefined();
});

test('a translation stands beside its original', () => {
  const answers = fill('landing', { ...said['landing'], slug: 'rain', locale: 'zh-cn' });
  expect(scaffolds['landing']!.files(answers, context)[0]!.path).toBe(
    'content/landing/rain/page.zh-cn.yaml',
  );
});

test('a file that exists is never overwritten, and then none is written', () => {
  const root = mkdtempSync(join(tmpdir(), 'marquee-new-'));
  writeNew(root, [{ path: 'content/a.yaml', text: 'first' }]);
  expect(() =>
    writeNew(root, [
      { path: 'content/b.yaml', text: 'b' },
      { path: 'content/a.yaml', text: 'second' },
    ]),
  ).toThrow(ProblemsError);
  expect(readFileSync(join(root, 'content/a.yaml'), 'utf8')).toBe('first');
  expect(() => readFileSync(join(root, 'content/b.yaml'))).toThrow();
});

test.each([
  ['Grain Rain: our own day', 'grain-rain-our-own-day'],
  ['谷雨，我们的日子', '谷雨-我们的日子'],
  ['  Éclair & co.  ', 'éclair-co'],
])('the slug of “%s”', (text, slug) => expect(slugOf(text)).toBe(slug));

test.each(['2026-02-31', '31.12.2026', 'tomorrow'])('%s is not a day', (value) => {
  const field = scaffolds['post']!.fields.find(({ name }) => name === 'date')!;
  expect(field.validate?.(value, context)).toMatch(/2026-04-20/);
});

test.each([
  ['campaign', 'owner', 'almanach', 'the authors are almanac, kiln'],
  ['campaign', 'channel', 'pigeons', 'the channels are email'],
  ['post', 'author', 'nobody', 'the authors are almanac, kiln'],
  ['social', 'network', 'myspace', 'the networks are instagram, weibo'],
  ['variant', 'page', 'nowhere', 'the landing pages are club'],
])('%s: an unknown %s is refused before anything is written', (kind, name, value, said) => {
  const field = scaffolds[kind]!.fields.find((one) => one.name === name)!;
  expect(field.validate?.(value, context)).toContain(said);
  expect(field.validate?.(field.initial?.({}, context) ?? 'kiln', context)).toBeUndefined();
});

test('a plan is told where nobody has written yet, until somebody has', () => {
  const [file] = scaffolds['plan']!.files(fill('plan', said['plan']!), context);
  const plan = { id: '2027', ...planSchema.parse(parse(file!.text)) };
  const found = checkPlans([plan], { goals: new Set() });
  expect(found).toHaveLength(13);
  expect(found[0]).toMatchObject({
    code: 'MQ2627',
    severity: 'warning',
    path: ['business', 'headquarters'],
  });
  expect(found.map(({ path }) => path.join('.'))).toContain('initiatives.0.measures.0');
  const [other] = plan.initiatives;
  const written = { ...plan, initiatives: [{ ...other!, name: 'Ours', measures: [] }] };
  expect(checkPlans([written], { goals: new Set() })).toHaveLength(11);
});

test('where there are no authors or pages yet, the command that begins one is named', () => {
  const none = { ...context, authors: [], pages: [] };
  const said = (kind: string, name: string) =>
    scaffolds[kind]!.fields.find((field) => field.name === name)!.validate!('', none);
  expect(said('post', 'author')).toContain('marquee new author');
  expect(said('variant', 'page')).toContain('marquee new landing');
});
