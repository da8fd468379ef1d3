/** The pages of the desk, in the order in which they are named. */
export const pages = [
  { id: 'today', path: '' },
  { id: 'calendar', path: 'calendar/' },
  { id: 'campaigns', path: 'campaigns/' },
  { id: 'board', path: 'board/' },
  { id: 'experiments', path: 'experiments/' },
  { id: 'traffic', path: 'traffic/' },
  { id: 'search', path: 'search/' },
  { id: 'content', path: 'content/' },
  { id: 'media', path: 'media/' },
  { id: 'plan', path: 'plan/' },
  { id: 'agreement', path: 'agreement/' },
] as const;

export type PageName = (typeof pages)[number]['id'];
