/**
 * As the parser adds them, blocks of the variant take the place of the control's. Observers are called before anything
 * is painted; a block that is taken out while it is still being read goes on being read outside the page. A template is
 * whole when something follows it.
 */
export function swap(root: HTMLElement, shown: string[]): void {
  const put = () => {
    for (const node of document.querySelectorAll<HTMLTemplateElement>('[data-in],[data-out]')) {
      const { out, in: into } = node.dataset;
      if (shown.some((name) => out?.split(' ').includes(name))) node.remove();
      else if (shown.includes(into!) && node.nextSibling) node.replaceWith(node.content);
    }
  };
  new MutationObserver(put).observe(root, { childList: true, subtree: true });
}
