import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  promoted,
  type ContentFile,
} from '../../../../integrations/experiments/promote/promote.ts';
import { mergeVariant } from '../../../../integrations/experiments/variants/merge.ts';
import type { PageData, VariantPatch } from '../../../../integrations/experiments/variants/page.ts';
import { readFrontMatter, readYaml } from '../../../../integrations/kit/source.ts';

const read = (text: string) => readFrontMatter(text) ?? readYaml(text);
const file = (path: string, text: string): ContentFile => ({
  file: path,
  text,
  source: read(text),
});

const page = `# The page of the spring.
title: Spring # as on the poster

blocks:
  # What people see first.
  - id: hero
    type: hero
    headline: Six teas
    actions: [{ label: 'Ask', href: '#seat' }]
  # The form stands last.
  - id: seat
    type: lead-form
    tags: [one, two]
`;
const patch = `blocks:
  hero: { headline: Keep a seat }
order: [seat, hero]
`;

describe('a variant that has won becomes the page', () => {
  it('with the comments and the order of the page', () => {
    const { write, remove } = promoted({
      control: file('content/landing/spring/page.yaml', page),
      variant: file('content/landing/spring/short.yaml', patch),
      by: 'blocks',
      address: '/_v/spring/short/',
    });
    expect(remove).toEqual(['content/landing/spring/short.yaml']);
    expect(write.file).toBe('content/landing/spring/page.yaml');
    expect(write.text).toBe(`# The page of the spring.
title: Spring # as on the poster

blocks:
  # The form stands last.
  - id: seat
    type: lead-form
    tags: [one, two]
  # What people see first.
  - id: hero
    type: hero
    headline: Keep a seat
    actions: [{ label: 'Ask', href: '#seat' }]
aliases:
  - /_v/spring/short/
`);
  });

  it('with its own text, where a post has one', () => {
    const post = (by: string) =>
      promoted({
        control: file(
          'content/blog/en/rain.mdx',
          '---\ntitle: Rain\ndraft: false # out\n---\n\nOld.\n',
        ),
        variant: file('content/blog/en/rain.short.mdx', by),
        by: 'fields',
        address: '/_v/blog/rain/short/',
      }).write.text;
    expect(post('---\ntitle: Short rain\n---\n\nNew.\n')).toBe(
      '---\ntitle: Short rain\ndraft: false # out\naliases:\n  - /_v/blog/rain/short/\n---\n\nNew.\n',
    );
    expect(post('---\ntitle: Short rain\n---\n')).toContain('---\n\nOld.\n');
  });

  it('as a file of its own kind, where it is a whole page', () => {
    const whole = '---\ntitle: Other\nblocks: [{ id: a, type: content }]\n---\n\nText.\n';
    const { write, remove } = promoted({
      control: file('content/landing/spring/page.yaml', `${page}aliases: [/old/]\n`),
      variant: file('content/landing/spring/other.mdx', whole),
      by: 'page',
      address: '/_v/spring/other/',
    });
    expect(write.file).toBe('content/landing/spring/page.mdx');
    expect(read(write.text).data).toMatchObject({
      title: 'Other',
      aliases: ['/old/', '/_v/spring/other/'],
    });
    expect(write.text.endsWith('---\n\nText.\n')).toBe(true);
    expect(remove).toEqual([
      'content/landing/spring/other.mdx',
      'content/landing/spring/page.yaml',
    ]);
  });

  it('without an old address, where pages have none', () => {
    const { write } = promoted({
      control: file('content/splash/rain.yaml', 'headline: Rain\n'),
      variant: file('content/splash/rain/short.yaml', 'headline: Short\n'),
      by: 'fields',
    });
    expect(write.text).toBe('headline: Short\n');
  });
});

const landings = 'content/landing';
const pairs = readdirSync(landings).flatMap((name) => {
  const files = readdirSync(join(landings, name));
  return files
    .filter((one) => !one.startsWith('page.'))
    .map((one): [string, string] => {
      const locale = /\.zh-cn\./.exec(one) ? '.zh-cn' : '';
      const control = files.find((other) =>
        new RegExp(`^page${locale}\\.(yaml|mdx)$`).test(other),
      )!;
      return [join(landings, name, control), join(landings, name, one)];
    });
});

// What is shown follows from these values alone.
it.each(pairs)('%s says what %s showed', (control, variant) => {
  const [from, to] = [control, variant].map((path) => file(path, readFileSync(path, 'utf8')));
  const { write } = promoted({ control: from!, variant: to!, by: 'blocks' });
  const after = read(write.text);
  const { page: merged } = mergeVariant(
    from!.source.data as PageData,
    to!.source.data as VariantPatch,
  );
  expect(after.data).toEqual(merged);
  expect(after.body.trim()).toBe(from!.source.body.trim());
});
