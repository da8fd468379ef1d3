/** Full-screen announcements. */
export const splash = {
  label: 'Announcement',
  dismiss: 'Not now',
  close: 'Close the announcement',
  until: (date: string) => `Until ${date}`,
};
