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

/** All that is wrong with the agreement beyond its own fields: MQ1108, MQ2623, MQ2630, MQ2631, MQ2637. */
export const checkAgreement = (
  sla: Agreement,
  { goals }: { goals: ReadonlySet<string> },
): AgreementFinding[] => [
  ...sla.goals.flatMap((goal, index) => unknownGoal(goal, index, goals)),
  ...sourcesTwice(sla),
  ...unknownSources(sla),
  ...unanswered(sla),
  ...closedBackwards(sla),
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

/** A rule for a source that is misspelt holds for nobody, and its leads fall under another. */
function unknownSources({ sources, response }: Agreement): AgreementFinding[] {
  const names = sources.map(({ source }) => source);
  return response.flatMap((rule, index) =>
    rule.sources.flatMap((name, at) =>
      names.includes(name)
        ? []
        : [
            {
              code: 'MQ2637' as const,
              path: ['response', index, 'sources', at],
              message: `There is no source ${name} in this agreement, so no lead would be answered by this rule.`,
              fix:
                nearest(name, names) ?? `Name it under sources:\n- { source: ${name}, rate: 0.1 }`,
            },
          ],
    ),
  );
}

const closedBackwards = ({ working }: Agreement): AgreementFinding[] =>
  working.closed.flatMap(({ from, until }, index) =>
    until === undefined || until >= from
      ? []
      : [
          {
            code: 'MQ1108' as const,
            path: ['working', 'closed', index, 'until'],
            message: `It ends on ${until}, before it starts on ${from}.`,
            fix: `{ from: ${until}, until: ${from} }`,
          },
        ],
  );

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
