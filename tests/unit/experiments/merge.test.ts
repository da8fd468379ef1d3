import { describe, expect, test } from 'vitest';
import { isWholePage, mergeVariant, originOf } from '../../../integrations/experiments/index.ts';

const control = {
  title: 'Spring tasting',
  theme: { palette: 'spring', navigation: 'none' },
  blocks: [
    {
      id: 'hero',
      type: 'hero',
      headline: 'Taste the rain',
      note: 'Free',
      picture: { src: 'a.jpg', alt: 'A' },
    },
    { id: 'steps', type: 'steps', items: ['one', 'two'] },
    { id: 'ask', type: 'faq' },
  ],
};

const ids = (variant: Parameters<typeof mergeVariant>[1]) =>
  mergeVariant(control, variant).page.blocks.map(({ id }) => id);
const codes = (variant: Parameters<typeof mergeVariant>[1]) =>
  mergeVariant(control, variant).problems.map(({ code }) => code);

describe('mergeVariant', () => {
  test('merges objects deeply, replaces lists, removes with null', () => {
    const { page, problems } = mergeVariant(control, {
      title: 'Another title',
      theme: { palette: 'ink' },
      blocks: {
        hero: { note: null, picture: { alt: 'B' } },
        steps: { items: ['three'] },
      },
    });
    expect(problems).toEqual([]);
    expect(page).toEqual({
      title: 'Another title',
      theme: { palette: 'ink', navigation: 'none' },
      blocks: [
        {
          id: 'hero',
          type: 'hero',
          headline: 'Taste the rain',
          picture: { src: 'a.jpg', alt: 'B' },
        },
        { id: 'steps', type: 'steps', items: ['three'] },
        { id: 'ask', type: 'faq' },
      ],
    });
  });

  test('leaves the control as it was', () => {
    const before = structuredClone(control);
    mergeVariant(control, {
      blocks: { hero: { picture: { alt: 'B' } } },
      remove: ['ask'],
      order: ['steps', 'hero'],
    });
    expect(control).toEqual(before);
  });

  test('removes, inserts before and after, then orders', () => {
    expect(ids({ remove: ['steps'] })).toEqual(['hero', 'ask']);
    expect(ids({ insert: [{ after: 'hero', block: { id: 'new', type: 'stats' } }] })).toEqual([
      'hero',
      'new',
      'steps',
      'ask',
    ]);
    expect(ids({ insert: [{ before: 'hero', block: { id: 'new', type: 'banner' } }] })).toEqual([
      'new',
      'hero',
      'steps',
      'ask',
    ]);
    expect(ids({ remove: ['ask'], order: ['steps', 'hero'] })).toEqual(['steps', 'hero']);
  });

  test('inserts beside a block that was inserted before', () => {
    const one = { after: 'hero', block: { id: 'one', type: 'stats' } };
    expect(ids({ insert: [one, { after: 'one', block: { id: 'two', type: 'stats' } }] })).toEqual([
      'hero',
      'one',
      'two',
      'steps',
      'ask',
    ]);
  });

  test('a key __proto__ stays a key', () => {
    const patch = JSON.parse('{"blocks":{"hero":{"__proto__":{"x":1}}}}');
    mergeVariant(control, patch);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test.each([
    ['patch of a block that is not there', { blocks: { heroo: { note: 'x' } } }, 'MQ1503', 'hero'],
    ['removal of a block that is not there', { remove: ['stepps'] }, 'MQ1501', 'remove: [steps]'],
    [
      'insertion beside nothing',
      { insert: [{ after: 'heros', block: { id: 'x', type: 'stats' } }] },
      'MQ1501',
      'after: hero',
    ],
    [
      'insertion without a place',
      { insert: [{ block: { id: 'x', type: 'stats' } }] },
      'MQ1501',
      'after: hero',
    ],
    [
      'insertion at two places',
      { insert: [{ after: 'hero', before: 'ask', block: { id: 'x', type: 'stats' } }] },
      'MQ1501',
      'after: hero',
    ],
    [
      'insertion of an id that is taken',
      { insert: [{ after: 'hero', block: { id: 'ask', type: 'faq' } }] },
      'MQ1502',
      'id: ask-2',
    ],
    [
      'order that leaves out a block',
      { order: ['ask', 'hero'] },
      'MQ1501',
      'order: [ask, hero, steps]',
    ],
    [
      'order that repeats a block',
      { order: ['hero', 'hero', 'steps', 'ask'] },
      'MQ1501',
      'second hero',
    ],
    ['change of the type', { blocks: { hero: { type: 'banner' } } }, 'MQ1107', 'remove: [hero]'],
    ['change of the id', { blocks: { hero: { id: 'opening' } } }, 'MQ1107', 'Leave out id'],
    ['no change', { blocks: { hero: { headline: 'Taste the rain' } } }, 'MQ1504', 'headline'],
  ])('%s', (_, variant, code, fix) => {
    const [problem, ...others] = mergeVariant(control, variant).problems;
    expect(others).toEqual([]);
    expect(problem?.code).toBe(code);
    expect(problem?.fix).toContain(fix);
  });

  test('reports all that cannot be done, and does the rest', () => {
    expect(codes({ blocks: { a: {} }, remove: ['b'], order: ['c'] })).toEqual([
      'MQ1503',
      'MQ1501',
      'MQ1501',
      'MQ1501',
    ]);
    expect(mergeVariant(control, { title: 'T', remove: ['b'] }).page.title).toBe('T');
  });
});

describe('originOf', () => {
  const variant = {
    title: 'T',
    blocks: { hero: { picture: { alt: 'B' }, note: null } },
    insert: [{ before: 'hero', block: { id: 'new', type: 'stats', items: [1] } }],
    remove: ['steps'],
  };
  const { page } = mergeVariant(control, variant);
  test.each([
    [['title'], 'variant', ['title']],
    [['theme', 'palette'], 'control', ['theme', 'palette']],
    [['blocks', 0, 'items', 0], 'variant', ['insert', 0, 'block', 'items', 0]],
    [['blocks', 1, 'picture', 'alt'], 'variant', ['blocks', 'hero', 'picture', 'alt']],
    [['blocks', 1, 'picture', 'src'], 'control', ['blocks', 0, 'picture', 'src']],
    [['blocks', 1, 'note'], 'variant', ['blocks', 'hero', 'note']],
    [['blocks', 2], 'control', ['blocks', 2]],
  ])('%j', (path, from, at) => {
    expect(originOf(path, page, control, variant)).toEqual({ from, path: at });
  });
});

test('a list of blocks makes a whole page', () => {
  expect(isWholePage({ blocks: [] })).toBe(true);
  expect(isWholePage({ blocks: {} })).toBe(false);
  expect(isWholePage(null)).toBe(false);
});
