import { marketingWords } from '../../kit/marketing-words.ts';

/** Words within a sentence. */
const lower = <Words extends Record<string, string>>(words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([id, word]) => [id, word.toLowerCase()])) as Words;

/** Words of briefs, in English. */
export const en = {
  teams: {
    sales: 'sales',
    research: 'research',
    people: 'people',
    finance: 'finance',
    press: 'the press',
  },
  title: (team: string, year: number, week: number) => `Brief for ${team}: week ${week} of ${year}`,
  lede: (last: string, next: string) => `Looks back at ${last} and ahead to ${next}.`,
  comma: ', ',
  /** Around what is said of a line. */
  brackets: [' (', ')'] as [string, string],
  sections: {
    brought: 'What last week brought',
    ran: 'What ran last week',
    coming: 'The next two weeks',
    late: 'Late',
    leads: 'Leads of last week',
    offers: 'Campaigns and what they offer',
    booked: 'Booked last week',
    money: 'Budget and bookings',
    events: 'Events',
    media: 'To print and embed',
    busy: 'Who is busy with what',
    tests: 'Tests',
    campaigns: 'Your campaigns',
    tasks: 'Your tasks',
  },
  none: {
    counted: 'Nothing was counted: there is no store of events.',
    ran: 'Nothing ran.',
    coming: 'Nothing is planned.',
    late: 'Nothing is late.',
    leads: 'No leads were counted.',
    offers: 'No campaign is open.',
    booked: 'Nothing was booked.',
    money: 'No campaign has a budget.',
    events: 'No public page announces an event.',
    media: 'Nothing is public.',
    tasks: 'Nothing is to be done.',
    tests: 'There are no tests.',
    campaigns: 'There are no campaigns.',
  },
  visits: (visits: string, change: string | undefined) =>
    change === undefined ? `${visits} visits.` : `${visits} visits, ${change} on the week before.`,
  columns: {
    goal: 'Goal',
    week: 'Last week',
    weekBefore: 'Week before',
    campaign: 'Campaign',
    visits: 'Visits',
    goals: 'Goals',
    stage: 'Stage',
    source: 'Source',
    target: 'Wanted in all',
    channel: 'Channel',
    budget: 'Budget',
    booked: 'Booked',
    left: 'Left',
  },
  all: 'All',
  until: (day: string) => `until ${day}`,
  ends: 'ends',
  draft: 'still a draft',
  offer: 'Offer',
  listed: 'From the list of leads',
  audience: (name: string) => `for ${name}`,
  waits: 'waits for another',
  busy: (open: number, doing: number, late: number) =>
    [`${open} open`, `${doing} in hand`, ...(late ? [`${late} late`] : [])].join(', '),
  towards: (goal: string, reached: string, target: string) =>
    `${goal} ${reached} last week, ${target} wanted`,
  left: (money: string) => `${money} left`,
  primary: 'Decides',
  figures: 'Figures',
  outcomes: {
    draft: 'To come',
    running: 'Runs',
    stopped: 'Stopped',
    shipped: 'Won and shipped',
    due: 'Over, without a verdict',
  },
  late: {
    start: (day: string) => `should have begun on ${day}`,
    end: (day: string) => `ended on ${day}, but still counts as running`,
    decide: (day: string) => `over since ${day}, without a verdict`,
    draft: (day: string) => `still a draft, due on ${day}`,
    task: (person: string, day: string) => `${person}, due on ${day}`,
    over: (money: string) => `${money} over its budget`,
  },
  states: lower(marketingWords.en.states),
  stages: marketingWords.en.stages,
  kinds: lower(marketingWords.en.kinds),
  /** Channels that are said otherwise than they are written. */
  channels: marketingWords.en.channels as Record<string, string>,
};
