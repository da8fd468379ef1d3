/** Documents to read, print and take along. */
export const documents = {
  title: 'Cards and papers',
  description: (name: string) =>
    `What ${name} has put on paper, to read here or to take along as PDF.`,
  kinds: { 'one-pager': 'One-pager', guide: 'Guide', whitepaper: 'Paper' },
  pdf: 'Download as PDF',
  open: 'Free to read',
  gated: 'Asks for your e-mail',
  inside: 'What is in it',
  thanks: 'Thank you. Here is the document; this address stays, so keep it if you like.',
};
