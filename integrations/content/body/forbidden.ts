import type { BodyProblem } from './facts.ts';

type Words = Omit<BodyProblem, 'place'>;

const blocked = (message: string, found: string, fix: string): Words => ({
  code: 'MQ1404',
  severity: 'error',
  message,
  found,
  fix,
});

const ELEMENTS: Record<string, readonly [message: string, fix: string]> = {
  script: [
    'The text holds a script, which the site’s security policy does not let run.',
    'Leave it out; a developer can make a component of it.',
  ],
  style: [
    'The text holds a style sheet, which the site’s security policy blocks.',
    'Leave it out; a designer can add it to src/styles.',
  ],
  object: ['The site’s security policy blocks <object>.', 'Link to the file instead.'],
  embed: ['The site’s security policy blocks <embed>.', 'Link to the file instead.'],
  base: ['<base> would lead every link of the page elsewhere.', 'Leave it out.'],
  link: [
    'A <link> in the text would load what the site’s security policy blocks.',
    'Leave it out; a designer can add a style sheet to src/styles.',
  ],
  meta: ['<meta> belongs into the head of a page, not into its text.', 'Leave it out.'],
  iframe: [
    'The site’s security policy blocks frames that load at once.',
    '<Embed provider="youtube" id="…" title="…" />, which asks the visitor first.',
  ],
};

/** What may not be an element of a text, whoever wrote it. */
export function forbiddenElement(name: string): Words | undefined {
  const words = Object.hasOwn(ELEMENTS, name.toLowerCase())
    ? ELEMENTS[name.toLowerCase()]
    : undefined;
  return words && blocked(words[0], `<${name}>`, words[1]);
}

/** A film, sound or subtitle that a browser would load from another site; pictures are judged elsewhere. */
export function foreignFile(name: string, key: string, value: string): Words | undefined {
  if (!/^(?:video|audio|source|track)$/i.test(name) || !/^(?:src|srcset|poster)$/i.test(key))
    return undefined;
  return /^\s*(?:https?:)?\/\//i.test(value)
    ? blocked(
        `The ${key === 'poster' ? 'picture' : 'file'} would come from another site, which the security policy blocks.`,
        `${key}="${value}"`,
        'Save it below content/media, or link to it.',
      )
    : undefined;
}

/** What may not be an attribute of an HTML element; `value` is undefined for code in braces. */
export function forbiddenAttribute(name: string, value: string | undefined): Words | undefined {
  if (/^on[a-z]+$/i.test(name))
    return blocked(
      'A handler in the text is a script, which the site’s security policy does not let run.',
      value === undefined ? name : `${name}="${value}"`,
      `Leave out ${name}.`,
    );
  if (name.toLowerCase() === 'style')
    return blocked(
      'A style in the text is blocked by the site’s security policy.',
      value === undefined ? name : `style="${value}"`,
      'Leave it out; a designer can add a class to src/styles.',
    );
  return undefined;
}

/** Addresses that are code instead of a place: `javascript:`, also with tabs or entities within. */
export function forbiddenLink(url: string): Words | undefined {
  // Browsers pass over control characters and spaces in a scheme.
  const plain = url.replace(/[\u0000-\u0020]/g, '').toLowerCase();
  return /^(?:javascript|vbscript|data):/.test(plain) && !plain.startsWith('data:image/')
    ? blocked(
        'The link is code, which the site’s security policy does not let run.',
        url,
        'Write an address: /page/, #place or https://…',
      )
    : undefined;
}
