/** Buttons that copy an address; they are not there where a browser cannot. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const { copy = '', copied = '' } = button.dataset;
  const text = button.textContent;
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(copy).then(() => {
      button.textContent = copied;
      setTimeout(() => (button.textContent = text), 1_500);
      return undefined;
    });
  });
}
