/**
 * What a plan says where nobody has written yet, at its place in the file: `marquee new plan` writes it, and the check knows
 * it again.
 */
export const begun = {
  business: { headquarters: 'Where the house is', mission: 'What it is there for' },
  initiatives: [
    {
      name: 'First initiative',
      description: 'What will be done',
      aim: 'What will be so at the end',
      measures: ['How it will be known'],
    },
  ],
  strategy: {
    product: 'What is sold',
    price: 'What it costs, and why',
    promotion: 'How people hear of it',
    place: 'Where it is bought',
    people: 'Who makes and sells it',
    process: 'How it reaches people',
    evidence: 'What people see and touch of it',
  },
};

type Path = (string | number)[];

/** Places at which a plan still says what it said when it was begun. */
export function unwritten(plan: unknown, told: unknown = begun, path: Path = []): Path[] {
  if (typeof told === 'string') return plan === told ? [path] : [];
  if (plan === null || typeof plan !== 'object') return [];
  return Object.entries(told as object).flatMap(([key, value]) =>
    unwritten((plan as Record<string, unknown>)[key], value, [
      ...path,
      Array.isArray(told) ? Number(key) : key,
    ]),
  );
}
