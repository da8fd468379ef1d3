/** Texts inside the blocks of landing pages. */
export const blocks = {
  countdown: {
    until: (moment: string) => `Until ${moment}`,
    days: 'days',
    hours: 'hours',
    minutes: 'minutes',
    seconds: 'seconds',
  },
  form: {
    optional: 'optional',
    choose: 'Please choose',
    sending: 'Sending …',
    summary: 'Not sent yet. Please look at these again:',
    missing: 'This is needed.',
    unticked: 'Please tick this to go on.',
    email: 'Write an e-mail address such as name@example.com.',
    invalid: 'This does not look right yet.',
    trap: 'Leave this empty',
  },
  pricing: {
    included: 'Included',
    excluded: 'Not included',
    feature: 'What you get',
  },
  stars: (value: number) => `${value} out of 5`,
  rating: (value: number, count: number) =>
    `${value} out of 5, from ${count === 1 ? 'one rating' : `${count} ratings`}`,
  sticky: { label: 'Shortcut', dismiss: 'Dismiss' },
  gallery: {
    title: 'The blocks',
    text: 'Every kind of block that a landing page can hold, in each of its states. What you see is what visitors get; narrow the window to see it on a phone.',
    all: 'All',
    palettes: 'Palette',
    yaml: 'As it is written',
    fields: 'Fields',
    field: 'Field',
    kind: 'Kind',
    meaning: 'What it is for',
    required: 'needed',
  },
};
