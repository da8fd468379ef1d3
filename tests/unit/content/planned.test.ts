import { expect, it } from 'vitest';
import { campaignSchema } from '../../../integrations/campaigns/index.ts';
import type { ContentEntry } from '../../../integrations/content/index.ts';
import { plannedEntries, scheduledNext } from '../../../src/content/planned.ts';
import type { Site } from '../../../src/schemas/site.ts';

const site = { locales: [{ id: 'en' }, { id: 'zh-cn' }] } as unknown as Site;
const now = new Date('2026-11-24T12:00Z');

const entry = (collection: string, name: string, data: object): ContentEntry =>
  ({ collection: { name: collection }, name, locale: 'en', data, file: `${name}.yaml` }) as never;

const campaign = (name: string, status: string, start: string, end: string) =>
  entry(
    'campaigns',
    name,
    campaignSchema.parse({
      name: { en: `The ${name}`, 'zh-cn': name },
      objective: 'Sell tea.',
      owner: 'kiln',
      channels: [{ channel: 'email' }],
      status,
      start,
      end,
    }),
  );

const day = (text: string) => new Date(text);
const entries = [
  entry('blog', 'post', { title: 'Post', publishDate: day('2026-12-01') }),
  entry('emails', 'sent', { subject: 'Sent', publishDate: day('2026-11-01') }),
  entry('emails', 'begun', { subject: 'Begun', publishDate: day('2026-12-01'), draft: true }),
  entry('social', 'boats', {
    title: { en: 'Boats', 'zh-cn': '船' },
    publishDate: day('2026-12-09'),
  }),
  campaign('thought', 'idea', '2026-11-01', '2026-12-01'),
  campaign('on', 'running', '2026-11-01', '2026-11-24'),
  campaign('next', 'planned', '2026-12-01', '2026-12-31'),
  campaign('given-up', 'cancelled', '2026-12-01', '2026-12-31'),
  entry('plans', '2026', { title: 'Plan 2026' }),
  entry('plans', '2027', { title: 'Plan 2027' }),
  entry('plans', 'some', { title: 'A plan of no year' }),
  entry('personas', 'brewer', { name: 'Brewer' }),
];

it('letters, social posts, campaigns and plans have their place in time as pages do', () => {
  expect(
    plannedEntries(entries, site, now).map(({ title, state }) => `${title}: ${state}`),
  ).toEqual([
    'Post: scheduled',
    'Sent: live',
    'Begun: draft',
    'Boats: scheduled',
    'The thought: draft',
    'The on: live',
    'The next: scheduled',
    'The given-up: expired',
    'Plan 2026: live',
    'Plan 2027: scheduled',
  ]);
});

it('a campaign is seen through its last day, a plan through its year', () => {
  const until = (file: string) =>
    plannedEntries(entries, site, now)
      .find((one) => one.file === file)
      ?.until?.toISOString();
  expect([until('on.yaml'), until('2026.yaml')]).toEqual([
    '2026-11-25T00:00:00.000Z',
    '2027-01-01T00:00:00.000Z',
  ]);
});

it('a build tells of pages only as what comes next', () => {
  expect(scheduledNext(entries, site, now).map(({ title }) => title)).toEqual(['Post']);
});
