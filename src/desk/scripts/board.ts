/** Moves tasks between the columns of a board, by mouse or by the buttons on each, and has the file written. */
for (const board of document.querySelectorAll<HTMLElement>('.board')) {
  const { board: address, failed = '' } = board.dataset;
  const columns = [...board.querySelectorAll<HTMLElement>('.column')];
  const said = document.querySelector<HTMLElement>('[data-said]')!;

  /** What depends on where tasks are: how many a column has, and where each may be moved. */
  const tell = () => {
    for (const column of columns) {
      const tasks = column.querySelectorAll('.task');
      column.querySelector('[data-count]')!.textContent = String(tasks.length);
      for (const button of column.querySelectorAll<HTMLElement>('[data-to]'))
        button.hidden = button.dataset['to'] === column.dataset['state'];
    }
  };

  const move = async (task: HTMLElement, column: HTMLElement): Promise<void> => {
    const before = task.closest('.column')!;
    const place = task.nextElementSibling;
    if (before === column || !address) return;
    column.querySelector('ul')!.append(task);
    tell();
    const title = task.querySelector('h3')!.textContent;
    const { task: id, campaign } = task.dataset;
    const body = JSON.stringify({ campaign, task: id, status: column.dataset['state'] });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => undefined);
    if (answer?.ok) {
      said.textContent = `${title}: ${column.querySelector('h2')!.firstChild!.textContent!.trim()}`;
      return;
    }
    // What was not written is not shown.
    before.querySelector('ul')!.insertBefore(task, place);
    tell();
    said.textContent = failed;
  };

  board.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-to]');
    const task = button && button.closest<HTMLElement>('.task');
    const column = columns.find(
      ({ dataset }) => button && dataset['state'] === button.dataset['to'],
    );
    if (task && column) void move(task, column);
  });

  let dragged: HTMLElement | undefined;
  board.addEventListener('dragstart', ({ target, dataTransfer }) => {
    dragged = (target instanceof Element && target.closest<HTMLElement>('.task')) || undefined;
    dataTransfer?.setData('text/plain', dragged?.dataset['task'] ?? '');
  });
  board.addEventListener('dragend', () => {
    dragged = undefined;
    for (const column of columns) column.classList.remove('over');
  });
  for (const column of columns) {
    column.addEventListener('dragover', (event) => {
      if (!dragged) return;
      event.preventDefault();
      column.classList.add('over');
    });
    column.addEventListener('dragleave', () => column.classList.remove('over'));
    column.addEventListener('drop', (event) => {
      event.preventDefault();
      column.classList.remove('over');
      if (dragged) void move(dragged, column);
    });
  }
  tell();
}
