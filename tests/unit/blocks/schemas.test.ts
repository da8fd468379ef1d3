import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { undocumented } from '../editor/undocumented.ts';
import { block, blockTypes } from '../../../src/blocks/schemas.ts';

const stories = (type: string): { name: string; locale?: string; block: unknown }[] =>
  parse(readFileSync(new URL(`../../../src/blocks/${type}/story.yaml`, import.meta.url), 'utf8'));

const messages = (value: unknown) =>
  block.safeParse(value).error?.issues.map(({ message }) => message);

describe.each(blockTypes)('%s', (type) => {
  it('has stories that its schema accepts, one of them in Chinese', () => {
    for (const story of stories(type)) {
      expect({ story: story.name, problems: messages(story.block) }).toEqual({ story: story.name });
      expect(story.block).toMatchObject({ type });
    }
    expect(stories(type).some(({ locale }) => locale === 'zh-cn')).toBe(true);
  });

  it('documents every field, for the editor’s completion', () => {
    const one = block.options.find((option) => option.shape.type.value === type)!;
    expect(undocumented(one)).toEqual([]);
  });
});

describe('blocks', () => {
  it('names what a block misses', () => {
    expect(messages({ id: 'a', type: 'hero', headline: 'Tea' })).toEqual([
      'The layout split needs a picture; only centered can do without.',
    ]);
    expect(messages({ id: 'a', type: 'video', title: 'Rain' })![0]).toContain('either src');
  });

  it('compares every plan in every row', () => {
    const plan = { id: 'a', name: 'A', price: '£1', action: { label: 'Buy', href: '/buy/' } };
    const comparison = { caption: 'Compare', rows: [{ label: 'Tea', values: [true, false] }] };
    expect(messages({ id: 'p', type: 'pricing', plans: [plan], comparison })).toEqual([
      'There are 1 plans, but 2 values in the row “Tea”.',
    ]);
  });

  it('refuses two form fields of one name, options without a select, and names of its own', () => {
    const form = (fields: object[]) =>
      messages({ id: 'f', type: 'lead-form', name: 'f', submit: 'Send', fields });
    const mail = { name: 'email', label: 'E-mail', type: 'email' };
    expect(form([mail, mail])).toEqual(['Two fields have the name email.']);
    expect(form([{ ...mail, options: ['a', 'b'] }])![0]).toContain('Only a select');
    expect(form([{ ...mail, type: 'select' }])![0]).toContain('at least two options');
    expect(form([{ ...mail, name: 'locale' }])![0]).toContain('another name');
  });

  it('refuses a field that it does not know', () => {
    expect(messages({ id: 'b', type: 'banner', text: 'New', colour: 'red' })![0]).toContain(
      'colour',
    );
  });
});
