/** The search page. */
export const search = {
  title: 'Search',
  description: (name: string) => `Search everything on ${name}.`,
  label: 'What are you looking for?',
  placeholder: 'oolong, gaiwan, grain rain …',
  submit: 'Search',
  results: (count: number, words: string) =>
    count === 1 ? `1 page for “${words}”` : `${count} pages for “${words}”`,
  none: (words: string) => `Nothing for “${words}”. Try fewer or other words.`,
  more: 'Show more',
  failed: 'The search could not be loaded. Please try again.',
  noScript: 'The search needs JavaScript. All posts are in the archive.',
};
