/** The public calendar. */
export const calendar = {
  title: (name: string) => `The year at ${name}`,
  titleOf: (name: string, year: number) => `The year at ${name}, ${year}`,
  description: (name: string, year: number) =>
    `The 24 solar terms of ${year}, each to the minute: what people do in them, what happens at ${name}, and the festivals and holidays between.`,
  lede: (zone: string) =>
    `Our year begins with Start of Spring and has twenty-four chapters of about fifteen days. Here they are, each from its minute on, in ${zone}.`,
  years: 'Years',
  seasons: { spring: 'Spring', summer: 'Summer', autumn: 'Autumn', winter: 'Winter' },
  now: 'Now',
  next: 'Next',
  toNow: (term: string) => `Now: ${term}`,
  dayOff: (countries: string) => `holiday, ${countries}`,
  house: 'At the house',
  read: 'From the journal',
  event: 'At the house',
  festival: 'Festival',
  publicHoliday: 'Public holiday',
  bankHoliday: 'Bank holiday',
  subscribe: 'Subscribe',
  feed: {
    title: 'In your own calendar',
    text: 'Terms, festivals, holidays and what happens at the house, for this year and the next. When something changes, your calendar follows.',
    address: 'Address',
    ways: [
      {
        name: 'Google Calendar',
        text: 'On a computer: beside “Other calendars” take the plus, then “From URL”, and paste the address.',
      },
      {
        name: 'Apple Calendar',
        text: '“Subscribe” above opens it, on a phone too. On a Mac also by File, “New Calendar Subscription”.',
      },
      {
        name: 'Outlook',
        text: '“Add calendar”, then “Subscribe from web”, and paste the address.',
      },
    ] as { name: string; text: string }[],
  },
};
