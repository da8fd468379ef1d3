// On the page of a variant: whoever came from the control keeps its address, everybody else is led there, unless he
// looks at it in preview.
const { currentScript, documentElement } = document;
const control = currentScript!.dataset['control']!;
const [page, address] = (taken() ?? '').split(' ');
const { pathname, search, hash } = location;
if (page === pathname && address) history.replaceState(history.state, '', address + search + hash);
// An edge shows it at the control's own address.
else if (pathname !== control && !search.includes('mq=')) {
  documentElement.dataset['away'] = '1';
  location.replace(control + search + hash);
}

function taken(): string | null {
  try {
    const mark = sessionStorage.getItem('mq');
    sessionStorage.removeItem('mq');
    return mark;
  } catch {
    return null;
  }
}
