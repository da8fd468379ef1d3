/**
 * How XML files look in a browser, by CSS alone: browsers are taking XSLT out (Chromium from version 158 on), and
 * CSS needs no script and no exception from the security policy. CSS makes no links, so addresses are text that
 * one click selects.
 */
export const baseStyle = `:root {
  --paper: light-dark(#f8f6f1, #17191b);
  --ink: light-dark(#23211d, #ebe6db);
  --soft: light-dark(#666056, #a8a194);
  --line: light-dark(#ddd7ca, #34373a);
  --accent: light-dark(#3f5936, #adc594);
  color-scheme: light dark;
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  max-width: 54rem;
  min-height: 100vh;
  margin: 0 auto;
  padding: clamp(2rem, 7vw, 5rem) clamp(1.25rem, 5vw, 3rem);
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 Georgia, 'Songti SC', 'Noto Serif CJK SC', serif;
  overflow-wrap: anywhere;
}

:where(:root) * {
  display: none;
}
`;

/** A text as CSS writes it between quotation marks. */
export const cssText = (text: string): string =>
  `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
