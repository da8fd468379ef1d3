import { stringify } from 'yaml';
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
          headquarters: 'Where the house is',
          mission: 'What it is there for',
          leaders: [],
          swot: { strengths: [], weaknesses: [], opportunities: [], threats: [] },
        },
        initiatives: [
          {
            name: 'First initiative',
            description: 'What will be done',
            aim: 'What will be so at the end',
            measures: ['How it will be known'],
          },
        ],
        market: { industries: [], personas: [], competitors: [] },
        strategy: {
          product: 'What is sold',
          price: 'What it costs, and why',
          promotion: 'How people hear of it',
          place: 'Where it is bought',
          people: 'Who makes and sells it',
          process: 'How it reaches people',
          evidence: 'What people see and touch of it',
        },
        budget: { currency, lines: [{ channel: 'email', months: { every: 0 } }] },
        channels: [],
        technologies: [],
        measures: [{ name: 'Visitors', target: 10_000, from: 'visitors' }],
      }),
    },
  ],
};
