/** The switch between day and night: it follows the system until the visitor chooses. */
const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (root.dataset['theme'] ?? (dark.matches ? 'dark' : 'light')) === 'dark';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
    show();
  });
  dark.addEventListener('change', show);
  show();
}
