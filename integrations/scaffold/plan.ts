import { stringify } from 'yaml';
import { begun } from '../plan/index.ts';
import type { Scaffold } from './scaffold.ts';

/** A marketing plan with every section, each saying what belongs there. */
export const plan: Scaffold = {
  description: 'a marketing plan of a year',
  fields: [
    {
      name: 'year',
      ask: 'Year',
      required: true,
      initial: (_, { today }) => String(Number(today.slice(0, 4)) + 1),
      validate: (value) =>
        /^(?:19|20)\d\d$/.test(value) ? undefined : 'write a year, such as 2028',
    },
    { name: 'company', ask: 'Name of the house', required: true },
    {
      name: 'currency',
      ask: 'Currency, in the three letters of ISO 4217',
      required: true,
      validate: (value) => (/^[A-Z]{3}$/.test(value) ? undefined : 'write it so: GBP'),
    },
  ],
  files: ({ year, company, currency }) => [
    {
      path: `content/plans/${year}.yaml`,
      text: stringify({
        title: `Marketing plan ${year}`,
        business: {
          company,
          ...begun.business,
          leaders: [],
          swot: { strengths: [], weaknesses: [], opportunities: [], threats: [] },
        },
        initiatives: begun.initiatives,
        market: { industries: [], personas: [], competitors: [] },
        strategy: begun.strategy,
        budget: { currency, lines: [{ channel: 'email', months: { every: 0 } }] },
        channels: [],
        technologies: [],
        measures: [{ name: 'Visitors', target: 10_000, from: 'visitors' }],
      }),
    },
  ],
};
