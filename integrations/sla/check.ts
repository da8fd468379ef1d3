import type { ErrorCode } from '../kit/catalogue.ts';
import { nearest } from '../kit/nearest.ts';
import type { Agreement } from './schema.ts';

/** Something wrong with the agreement, and where in its file. */
export interface AgreementFinding {
  code: ErrorCode;
  path: (string | number)[];
  message: string;
  fix?: string;
}

/** All that is wrong with the agreement beyond its own fields: MQ2623, MQ2630, MQ2631. */
export const checkAgreement = (
  sla: Agreement,
  { goals }: { goals: ReadonlySet<string> },
): AgreementFinding[] => [
  ...sla.goals.flatMap((goal, index) => unknownGoal(goal, index, goals)),
  ...sourcesTwice(sla),
  ...unanswered(sla),
];

function unknownGoal(goal: string, index: number, goals: ReadonlySet<string>): AgreementFinding[] {
  if (goals.has(goal)) return [];
  const some = [...goals].sort().slice(0, 8).join(', ');
  return [
    {
      code: 'MQ2623',
      path: ['goals', index],
      message: `No page and no campaign has a goal ${goal}, so no lead would be counted.`,
      fix: nearest(goal, goals) ?? (some ? `One of ${some}` : `Give a form the goal: ${goal}`),
    },
  ];
}

function sourcesTwice({ sources }: Agreement): AgreementFinding[] {
  const names = sources.map(({ source }) => source);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          {
            code: 'MQ2630' as const,
            path: ['sources', index, 'source'],
            message: `The source ${name} has a value already.`,
            fix: 'Leave out one of the two.',
          },
        ],
  );
}

/** The last rule holds for all leads that no other fits; without one they could be left lying. */
function unanswered({ response }: Agreement): AgreementFinding[] {
  const all = response.findIndex(({ sources, stages }) => !sources.length && !stages.length);
  if (all === response.length - 1) return [];
  if (all >= 0)
    return [
      {
        code: 'MQ2631',
        path: ['response', all],
        message: 'This holds for every lead, so what comes below it never does.',
        fix: 'Move it to the end of the list, or say for which sources or stages it is.',
      },
    ];
  return [
    {
      code: 'MQ2631',
      path: ['response'],
      message: 'Nothing says how fast leads are answered that none of these fits.',
      fix: 'Add one without sources and stages at the end:\n- { kind: All others, hours: 24, attempts: 5, channel: telephone }',
    },
  ];
}
