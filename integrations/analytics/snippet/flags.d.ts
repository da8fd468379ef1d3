/** Set by the bundler: what is false is left out of the script. */
declare const ENGAGEMENT: boolean;
declare const OUTBOUND: boolean;
/** Endings of files whose links are downloads: `pdf|zip`; '' for none. */
declare const DOWNLOADS: string;
declare const FORMS: boolean;
declare const GOALS: boolean;
declare const VIDEO: boolean;
/** Selector of what only the page for missing addresses holds; '' for none. */
declare const NOT_FOUND: string;
/** Parameter that holds the words of a search; '' for none. */
declare const SEARCH: string;
declare const VITALS: boolean;
/** Tests run: events carry the id by which their visitors are told apart. */
declare const EXPERIMENTS: boolean;
/** Nothing is sent before a choice. */
declare const CONSENT: boolean;
/** First and last touch are kept in the browser, with consent. */
declare const TOUCHES: boolean;
/** Addresses are cleaned before they leave the browser. */
declare const CLEAN: boolean;
/** Names of parameters that are dropped from addresses, as the source of a pattern; '' for none. */
declare const DROP: string;
/** What could not be sent is kept in the browser, with consent, for the next page to send. */
declare const OFFLINE: boolean;
