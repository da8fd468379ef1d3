/** Errors stand next to their fields and in a summary; the form is still sent by the browser itself. */
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

for (const form of document.querySelectorAll<HTMLFormElement>('[data-lead-form]')) {
  const texts = form.dataset;
  const summary = form.querySelector<HTMLElement>('.summary')!;
  const list = summary.querySelector('ul')!;
  const button = form.querySelector<HTMLButtonElement>('[type=submit]')!;
  const label = button.textContent;
  const controls = () =>
    [...form.elements].filter((control): control is Control => control.matches('.field *'));

  const message = ({ validity, type }: Control) =>
    (validity.valueMissing
      ? type === 'checkbox'
        ? texts['unticked']
        : texts['missing']
      : validity.typeMismatch && type === 'email'
        ? texts['email']
        : texts['invalid']) ?? '';

  const show = (control: Control) => {
    const id = `${control.id}-error`;
    const described = (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((one) => one && one !== id);
    document.getElementById(id)?.remove();
    control.removeAttribute('aria-invalid');
    if (!control.validity.valid) {
      const error = document.createElement('p');
      error.id = id;
      error.className = 'error';
      error.textContent = message(control);
      control.closest('.field')!.append(error);
      control.setAttribute('aria-invalid', 'true');
      described.unshift(id);
    }
    if (described.length) control.setAttribute('aria-describedby', described.join(' '));
    else control.removeAttribute('aria-describedby');
    return control.validity.valid;
  };

  form.noValidate = true;
  form.addEventListener('change', ({ target }) => {
    if ((target as Control).hasAttribute('aria-invalid')) show(target as Control);
  });
  form.addEventListener('submit', (event) => {
    if (button.ariaDisabled) return event.preventDefault();
    const wrong = controls().filter((control) => !show(control));
    summary.hidden = wrong.length === 0;
    if (wrong.length) {
      event.preventDefault();
      list.replaceChildren(
        ...wrong.map((control) => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.href = `#${control.id}`;
          link.textContent = control.labels![0]!.firstChild!.textContent!.trim();
          link.addEventListener('click', (click) => {
            click.preventDefault();
            control.focus();
          });
          item.append(link);
          return item;
        }),
      );
      summary.focus();
      return;
    }
    button.ariaDisabled = 'true';
    button.textContent = texts['sending'] ?? label;
  });
  // Back from the thank-you page: the browser may show the page as it was left.
  addEventListener('pageshow', () => {
    button.ariaDisabled = null;
    button.textContent = label;
  });
}
