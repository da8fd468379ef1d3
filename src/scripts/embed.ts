/** Puts the frame where the link was, once a visitor asks for it; without script the link leads there. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-frame]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const frame = document.createElement('iframe');
  frame.src = link.dataset['frame']!;
  frame.title = link.dataset['title'] ?? '';
  frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.tabIndex = 0;
  link.parentElement!.replaceChildren(frame);
  frame.focus();
});
