/** Adds a copy button to blocks of code; its words are attributes of the text around it. */
for (const pre of document.querySelectorAll<HTMLElement>('[data-copy] .code > pre')) {
  const { copy = '', copied = '' } = pre.closest<HTMLElement>('[data-copy]')!.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'code-copy';
  button.setAttribute('aria-live', 'polite');
  button.textContent = copy;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(pre.textContent ?? '');
      button.textContent = copied;
      setTimeout(() => (button.textContent = copy), 2000);
    } catch {
      // The browser keeps the clipboard to itself: the code can still be selected.
      getSelection()?.selectAllChildren(pre);
    }
  });
  // Without a clipboard (a page that is not https) the button would do nothing.
  if (navigator.clipboard) pre.before(button);
}
