type Child = Node | string | undefined | false | null;
type Attributes = Record<string, string | number | boolean | undefined>;

/** Makes an element: `h('p', { class: 'note' }, 'text', child)`. Texts are texts, never HTML. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : String(value));
  element.append(...children.filter((child) => child instanceof Node || typeof child === 'string'));
  return element;
}

/** A link that opens a file in the editor: the dev server answers with nothing, so the page must not go there. */
export function editorLink(open: string, text: string): HTMLAnchorElement {
  const link = h('a', { class: 'file', href: open }, text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(open);
  });
  return link;
}
