/** Set by the bundler: what is false is left out of the script. */
declare global {
  const ENGAGEMENT: boolean;
  const OUTBOUND: boolean;
  /** Endings of files whose links are downloads: `pdf|zip`; '' for none. */
  const DOWNLOADS: string;
  const FORMS: boolean;
  const GOALS: boolean;
  const VIDEO: boolean;
  /** Selector of what only the page for missing addresses holds; '' for none. */
  const NOT_FOUND: string;
  /** Parameter that holds the words of a search; '' for none. */
  const SEARCH: string;
  const VITALS: boolean;
  /** Tests run: events carry the id by which their visitors are told apart. */
  const EXPERIMENTS: boolean;
  /** Nothing is sent before a choice. */
  const CONSENT: boolean;
  /** First and last touch are kept in the browser, with consent. */
  const TOUCHES: boolean;
  /** Addresses are cleaned before they leave the browser. */
  const CLEAN: boolean;
  /** Names of parameters that are dropped from addresses, as the source of a pattern; '' for none. */
  const DROP: string;
}

export {};
