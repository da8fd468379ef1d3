import { track } from './track.ts';

type Field = HTMLInputElement;

const nameOf = (form: HTMLFormElement): string =>
  form.getAttribute('name') || form.id || form.getAttribute('action') || '';

/** Tells how people get on with forms that send something; a search is not one of them. Never what they write. */
export function watchForms(): void {
  const started = new WeakSet<HTMLFormElement>();
  const on = (event: string, then: (form: HTMLFormElement, field: Field) => void) =>
    addEventListener(
      event,
      ({ target }) => {
        const form = (target as Field).form ?? target;
        if ((form as HTMLFormElement).method === 'post')
          then(form as HTMLFormElement, target as Field);
      },
      true,
    );
  on('input', (form) => {
    if (started.has(form)) return;
    started.add(form);
    track('form_start', { form: nameOf(form) });
  });
  on('invalid', (form, { name }) => track('form_error', { form: nameOf(form), field: name }));
  on('submit', (form) => {
    track('form_submit', { form: nameOf(form) });
    const { goal } = form.dataset;
    if (GOALS && goal) track('conversion', { goal });
  });
}
