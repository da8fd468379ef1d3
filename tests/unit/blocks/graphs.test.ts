import { describe, expect, it } from 'vitest';
import { contributions, type Stage } from '../../../src/blocks/contribution.ts';
import { block } from '../../../src/blocks/schemas.ts';

const stage: Stage = {
  url: 'https://guyu.example/tea/',
  picture: async (src) => `https://guyu.example/${src}`,
  file: async (src) => `https://guyu.example/${src}`,
  moment: (date) => date.toISOString().slice(0, 10),
};

/** What blocks, as a person writes them, add to the structured data of their page. */
const added = (...blocks: object[]) =>
  contributions(
    blocks.map((one) => block.parse(one)),
    stage,
  );

const action = { label: 'Buy', href: '#order' };
const plan = { id: 'leaf', name: 'Leaf', price: '£18', action };
const pricing = { id: 'plans', type: 'pricing', plans: [{ ...plan, amount: 18 }] };
const poster = { src: 'rain.jpg', alt: 'Rain' };
const film = { id: 'film', type: 'video', title: 'Rain', src: 'rain.mp4', poster };
const steps = {
  id: 'brew',
  type: 'steps',
  headline: 'Brew',
  items: [
    { title: 'Warm', text: 'Warm it.', note: '90 °C' },
    { title: 'Pour', text: 'Pour.' },
  ],
};

it('is nothing for blocks that have nothing to say', async () => {
  expect(await added({ id: 'news', type: 'banner', text: 'New' })).toEqual([]);
});

it('is the questions of a faq', async () => {
  const items = [{ question: 'Why?', answer: 'Because.', link: { label: 'More', href: '/more/' } }];
  expect(await added({ id: 'faq', type: 'faq', items })).toEqual([
    { questions: [{ question: 'Why?', answer: 'Because.' }] },
  ]);
});

describe('steps', () => {
  it('are instructions only when they are said to be', async () => {
    expect(await added(steps)).toEqual([{}]);
    expect(await added({ ...steps, instructions: true })).toMatchObject([
      {
        howTos: [
          { id: 'brew', name: 'Brew', steps: [{ name: 'Warm', text: 'Warm it. (90 °C)' }, {}] },
        ],
      },
    ]);
  });
});

describe('a video', () => {
  it('is one for search engines when its day is known', async () => {
    expect(await added(film)).toEqual([{}]);
    expect(await added({ ...film, date: '2026-04-19', seconds: 7 })).toMatchObject([
      {
        videos: [
          {
            thumbnail: 'https://guyu.example/rain.jpg',
            uploaded: '2026-04-19',
            length: 7,
            file: 'https://guyu.example/rain.mp4',
          },
        ],
      },
    ]);
  });

  it('may be kept elsewhere', async () => {
    const embed = { provider: 'vimeo', id: '76979871' };
    const elsewhere = { ...film, src: undefined, embed, date: '2026-04-19' };
    const [part] = await added(elsewhere);
    expect(part!.videos![0]!.player).toMatch(/^https:\/\/player\.vimeo\.com\/video\/76979871/);
  });
});

describe('pricing', () => {
  it('is offers when an amount and its currency are given', async () => {
    const offer = {
      name: 'Green tea',
      currency: 'GBP',
      availability: 'pre-order',
      from: '2027-04-22',
    };
    const plans = [...pricing.plans, { ...plan, id: 'gift', price: 'on request' }];
    expect(await added({ ...pricing, offer, plans })).toMatchObject([
      {
        offers: [
          {
            id: 'leaf',
            url: 'https://guyu.example/tea/#plans',
            name: 'Green tea: Leaf',
            price: 18,
            currency: 'GBP',
            availability: 'pre-order',
            from: '2027-04-22',
          },
        ],
      },
    ]);
  });

  it('tells search engines what visitors read', () => {
    const offer = { currency: 'GBP' };
    const problems = (price: string, amount: number) =>
      block.safeParse({ ...pricing, offer, plans: [{ ...plan, price, amount }] }).error?.issues ??
      [];
    expect(problems('£18', 81)[0]?.message).toContain('not what the price says');
    for (const [price, amount] of [
      ['£18.50', 18.5],
      ['1.280 €', 1280],
      ['¥98', 98],
    ] as const)
      expect(problems(price, amount)).toEqual([]);
    expect(block.safeParse(pricing).error?.issues[0]?.message).toContain('needs its currency');
  });
});

it('takes words with a rating for a review, and words alone for none', async () => {
  const items = [
    { quote: 'Good.', name: 'Li', rating: 5 },
    { quote: 'Wet.', name: 'Fang' },
  ];
  expect(await added({ id: 'voices', type: 'testimonials', of: 'leaf', items })).toEqual([
    { reviews: [{ author: 'Li', text: 'Good.', rating: 5, of: 'leaf' }] },
  ]);
});
