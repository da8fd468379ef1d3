/** Text in the brackets of a Markdown link, which would otherwise end it. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\[\]`*_<>!]/g, '\\$&');
