/** Ways to share that need a script: the clipboard, and the system's own list. The others are links. */
for (const list of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { url = '', title = '', text } = list.dataset;
  const status = list.parentElement!.querySelector('[data-share-status]')!;
  for (const item of list.querySelectorAll<HTMLElement>('[data-way="copy"]')) {
    const button = item.querySelector('button')!;
    item.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(url);
        status.textContent = button.dataset['said'] ?? '';
      } catch {
        // The browser keeps the clipboard to itself: then the address can be copied from here.
        status.textContent = url;
      }
    });
  }
  const native = list.querySelector<HTMLElement>('[data-way="native"]')!;
  const shared = { url, title, text };
  native.hidden = !navigator.canShare?.(shared);
  // Closing the list without a choice is no error.
  native.addEventListener('click', () => void navigator.share(shared).catch(() => {}));
}
