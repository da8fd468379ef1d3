/** What stands around every page. */
export const site = {
  skip: 'Skip to the content',
  menu: 'Menu',
  closeMenu: 'Close the menu',
  mainNavigation: 'Main',
  footerNavigation: 'Footer',
  language: 'Language',
  theme: {
    label: 'Appearance',
    light: 'Day',
    dark: 'Night',
    toggle: 'Switch between day and night',
  },
  search: 'Search',
  home: 'Home',
  breadcrumbs: 'You are here',
  previewNotice: { draft: 'Draft', scheduled: 'Scheduled', expired: 'Expired', variant: 'Variant' },
  fallback: 'This page has not been translated yet; here it is in English.',
  notFound: {
    title: 'This page has gone with the season',
    text: 'The address leads nowhere. It may have been moved, or never was. Perhaps one of these helps.',
    action: 'To the front page',
  },
  thanks: {
    title: 'Thank you',
    text: 'Your message has reached us. Someone from the tasting room will answer within two working days.',
    action: 'Back to the tea house',
  },
  elsewhere: 'Elsewhere',
  rights: (year: number, name: string) => `© ${year} ${name}`,
};
