import type { ErrorCode } from '../kit/catalogue.ts';
import { nearest } from '../kit/nearest.ts';
import { unwritten } from './begun.ts';
import type { Plan } from './schema.ts';

/** Something wrong with a plan, and where in its file. */
export interface PlanFinding {
  /** Of the plan. */
  id: string;
  code: ErrorCode;
  path: (string | number)[];
  message: string;
  found?: string;
  fix?: string;
  /** An error if absent. */
  severity?: 'error' | 'warning';
}

/** Goals that pages and campaigns have. */
interface Known {
  goals: ReadonlySet<string>;
}

/** All that is wrong with plans beyond their own fields: MQ2620, MQ2623 to MQ2625, MQ2627. */
export const checkPlans = (plans: readonly Plan[], { goals }: Known): PlanFinding[] =>
  plans.flatMap((plan) => [
    ...checkYear(plan),
    ...linesTwice(plan),
    ...checkMeasures(plan, goals),
    ...notWritten(plan),
  ]);

function checkYear({ id }: Plan): PlanFinding[] {
  if (/^(?:19|20)\d\d$/.test(id)) return [];
  const year = /(?:19|20)\d\d/.exec(id)?.[0] ?? '2027';
  return [
    {
      id,
      code: 'MQ2620',
      path: [],
      message: 'A plan is of one year, and its file is named after it.',
      found: id,
      fix: `Rename the file: content/plans/${year}.yaml`,
    },
  ];
}

const notWritten = (plan: Plan): PlanFinding[] =>
  unwritten(plan).map((path) => ({
    id: plan.id,
    code: 'MQ2627',
    severity: 'warning',
    path,
    message: `${path.findLast((part) => typeof part === 'string')} still says what marquee new wrote there.`,
    fix: 'Write what is so at your house.',
  }));

/** Two lines that nobody can tell apart were most likely copied. */
function linesTwice({ id, budget }: Plan): PlanFinding[] {
  const seen = new Set<string>();
  return budget.lines.flatMap(({ channel, name }, index): PlanFinding[] => {
    const key = JSON.stringify([channel, name]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        id,
        code: 'MQ2624',
        path: ['budget', 'lines', index],
        message: `The budget has a line for ${channel} already, and nothing tells the two apart.`,
        found: channel,
        fix: 'Add up the two, or give each a name.',
      },
    ];
  });
}

function checkMeasures({ id, measures }: Plan, goals: ReadonlySet<string>): PlanFinding[] {
  const counted = new Set<string>();
  return measures.flatMap(({ goal, from }, index): PlanFinding[] => {
    const what = goal ?? from;
    if (what === undefined) return [];
    const path = ['measures', index, goal === undefined ? 'from' : 'goal'];
    if (counted.has(`${path[2]} ${what}`))
      return [
        {
          id,
          code: 'MQ2625',
          path,
          message: `Another measure counts ${what} already, with a target of its own.`,
          fix: 'Leave out one of the two.',
        },
      ];
    counted.add(`${path[2]} ${what}`);
    if (goal === undefined || goals.has(goal)) return [];
    return [
      {
        id,
        code: 'MQ2623',
        path,
        message: `No page and no campaign has a goal ${goal}, so nothing would be counted.`,
        fix:
          nearest(goal, goals) ??
          `One of ${[...goals].sort().slice(0, 8).join(', ') || 'none yet'}`,
      },
    ];
  });
}
