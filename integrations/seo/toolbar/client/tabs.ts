import { h } from './element.ts';

/** A panel: its name, how many things wait there, and what it holds. */
export interface Tab {
  id: string;
  name: string;
  count?: number | undefined;
  body: readonly Node[];
}

/** Tabs with their panels, used by mouse and by arrow keys; `chosen` stays open when they are drawn anew. */
export function tabs(all: readonly Tab[], chosen: string, choose: (id: string) => void): Node[] {
  const buttons = all.map(({ id, name, count }) =>
    h(
      'button',
      { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}` },
      name,
      count !== undefined && count > 0 && h('span', { class: 'count' }, String(count)),
    ),
  );
  const panels = all.map(({ id, body }) =>
    h(
      'div',
      {
        class: 'panel',
        role: 'tabpanel',
        id: `panel-${id}`,
        'aria-labelledby': `tab-${id}`,
        tabindex: 0,
      },
      ...body,
    ),
  );
  const show = (index: number, focus = false) => {
    for (const [at, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(at === index));
      button.tabIndex = at === index ? 0 : -1;
      panels[at]!.hidden = at !== index;
    }
    if (focus) buttons[index]!.focus();
    choose(all[index]!.id);
  };
  for (const [index, button] of buttons.entries()) {
    button.addEventListener('click', () => show(index));
    button.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (step) show((index + step + all.length) % all.length, true);
    });
  }
  show(
    Math.max(
      0,
      all.findIndex(({ id }) => id === chosen),
    ),
  );
  return [h('div', { class: 'tabs', role: 'tablist' }, ...buttons), ...panels];
}
