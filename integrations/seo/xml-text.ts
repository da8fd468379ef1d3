/** Signs that XML 1.0 cannot hold, however they are written, and halves of signs that UTF-8 cannot hold. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without what no XML file may hold. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '');
