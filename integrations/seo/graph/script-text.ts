/**
 * Data as the text of a script element. `<`, `>` and `&` are written as escapes of JSON, so that nothing in a text
 * can end the element or begin a comment (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements);
 * so are the two line separators that older parsers of scripts stumble over.
 */
export const scriptText = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
