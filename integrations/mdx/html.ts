/** Finished HTML, told apart from text that must still be escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const Fragment = Symbol('Fragment');

export type Props = Record<string, unknown>;

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const NAME = /^[^\s"'<>/=]+$/;

const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const escapeValue = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What stands between two tags: text is escaped, HTML is not, what is absent prints nothing. */
export function children(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(children).join('');
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  return escapeText(String(value));
}

function attribute([name, value]: [string, unknown]): string {
  if (value === null || value === undefined || value === false || !NAME.test(name)) return '';
  if (value === true) return ` ${name}`;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return ` ${name}="${escapeValue(text)}"`;
}

/**
 * A JSX runtime that answers HTML: elements become tags, components are called. With it MDX is evaluated where
 * the content is read, and never becomes a module of the bundle.
 */
export function jsx(type: unknown, props: Props): unknown {
  if (typeof type === 'function') return type(props);
  const { children: inner, ...rest } = props;
  if (type === Fragment)
    return new Html('set:html' in rest ? String(rest['set:html']) : children(inner));
  const tag = String(type);
  const open = `<${tag}${Object.entries(rest).map(attribute).join('')}>`;
  return new Html(VOID.has(tag) ? open : `${open}${children(inner)}</${tag}>`);
}
