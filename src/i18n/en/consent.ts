/** What visitors are asked, where a site asks. */
export const consent = {
  title: 'May we count your visit?',
  text: 'We would like to know which pages are read and which letters bring people here. Nothing is counted or kept until you say yes, and the site works the same if you say no.',
  policy: 'How we handle data',
  details: 'Choose one by one',
  necessary: {
    name: 'Necessary',
    text: 'Your choice here, so that we do not ask on every page. Always on.',
  },
  categories: {
    statistics: {
      name: 'Statistics',
      text: 'Which pages are seen and for how long, without your name or address.',
    },
    marketing: {
      name: 'Marketing',
      text: 'Lets advertising services know that one of their ads brought you.',
    },
  },
  all: 'Yes, all',
  none: 'No, only what is necessary',
  chosen: 'Keep this choice',
  open: 'Privacy choices',
};
