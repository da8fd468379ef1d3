/**
 * The same text with memory of its own. V8 keeps what is cut out of a long text (a link of a page's HTML) as a view of
 * it, and whoever keeps that, keeps all of it.
 */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
