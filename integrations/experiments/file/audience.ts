/** Fields by which an audience can be chosen: what edge and browser both know of a visitor. */
export const AUDIENCE = {
  utm_source: 'Where the link stood: utm_source of the address.',
  utm_medium: 'Kind of channel: utm_medium of the address.',
  utm_campaign: 'Campaign: utm_campaign of the address.',
  utm_content: 'Which link or picture: utm_content of the address.',
  utm_term: 'Searched words: utm_term of the address.',
  device: 'mobile or desktop.',
  language: 'First two letters of the browser’s language: en, zh.',
};
