/** Name under which the pages of a live desk are told that a file of content was saved. */
export const SAVED = 'marquee:saved';
