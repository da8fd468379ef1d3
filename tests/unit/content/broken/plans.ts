import { agreement, plan } from '../good-site.ts';
import type { BrokenCase } from './case.ts';

const SLA = 'content/sla.yaml';

/** Plans and agreements with which nobody could reckon. */
export const plans: BrokenCase[] = [
  {
    name: 'a plan whose name is not a year',
    files: { 'content/plans/plan-2028.yaml': plan() },
    code: 'MQ2620',
    line: 1,
    fix: 'content/plans/2028.yaml',
  },
  {
    name: 'a budget as text',
    files: { 'content/plans/2030.yaml': plan({ months: '{ 3: £900 }' }) },
    code: 'MQ1103',
    line: 9,
    found: '£900',
  },
  {
    name: 'a budget below nothing',
    files: { 'content/plans/2031.yaml': plan({ months: '{ every: -20 }' }) },
    code: 'MQ1107',
    line: 9,
  },
  {
    name: 'a budget for a month that no year has',
    files: { 'content/plans/2032.yaml': plan({ months: '{ 13: 20 }' }) },
    code: 'MQ2626',
    line: 9,
    says: 'no month 13',
  },
  {
    name: 'a budget for a channel that nobody knows',
    files: { 'content/plans/2033.yaml': plan({ channel: 'e-mail' }) },
    code: 'MQ1104',
    line: 9,
    fix: 'channel: email',
  },
  {
    name: 'a budget line without an amount',
    files: { 'content/plans/2034.yaml': plan({ months: '{}' }) },
    code: 'MQ2621',
    line: 9,
    fix: 'every: 100',
  },
  {
    name: 'a plan that counts a goal which nothing has',
    files: { 'content/plans/2035.yaml': plan({ measure: 'goal: sign-up' }) },
    code: 'MQ2623',
    line: 10,
    fix: 'signup',
  },
  {
    name: 'an agreement that counts a goal which nothing has',
    files: { [SLA]: agreement({ goals: '[sign-up]' }) },
    code: 'MQ2623',
    line: 5,
    fix: 'signup',
    alone: true,
  },
  {
    name: 'an agreement whose share is in percent',
    files: { [SLA]: agreement({ marketingShare: '60%' }) },
    code: 'MQ1103',
    line: 2,
    found: '60%',
    alone: true,
  },
  {
    name: 'an agreement that leaves leads without an answer',
    files: {
      [SLA]: agreement({
        response: '[{ kind: Fair, stages: [sql], hours: 24, attempts: 5, channel: letter }]',
      }),
    },
    code: 'MQ2631',
    line: 6,
    fix: 'without sources and stages',
    alone: true,
  },
  {
    name: 'an agreement with a rule for a source that there is not',
    files: {
      [SLA]: agreement({
        response:
          '[{ kind: Fair, sources: [fair], hours: 24, attempts: 5, channel: letter }, { kind: Others, hours: 24, attempts: 5, channel: letter }]',
      }),
    },
    code: 'MQ2637',
    line: 6,
    fix: 'source: fair',
    alone: true,
  },
  {
    name: 'an agreement whose holidays end before they begin',
    files: {
      [SLA]: agreement({ working: '{ closed: [{ from: 2027-02-13, until: 2027-02-03 }] }' }),
    },
    code: 'MQ1108',
    line: 7,
    fix: 'from: 2027-02-03',
    alone: true,
  },
  {
    name: 'a list of leads with a row that cannot be read',
    files: {
      'content/data/leads.csv':
        'id,created,source,stage,first_response\nL-1,yesterday,fair,lead,\n',
    },
    code: 'MQ2634',
    line: 2,
    alone: true,
  },
  {
    name: 'an agreement that is not YAML',
    files: { [SLA]: 'revenue: { amount: 1\ndeal: 2\n' },
    code: 'MQ1002',
    line: 1,
    alone: true,
  },
];
