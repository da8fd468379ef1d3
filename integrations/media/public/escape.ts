const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in an element or between quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

/** Text in the brackets of a Markdown link, which would otherwise end it. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\[\]`*_<>!]/g, '\\$&');
