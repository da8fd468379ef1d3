/** What the browser remembers of visits and announcements; without storage, nothing. */
const read = (storage: () => Storage, key: string): string | undefined => {
  try {
    return storage().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

const write = (storage: () => Storage, key: string, value: string): void => {
  try {
    storage().setItem(key, value);
  } catch {
    // Storage is blocked or full: the visitor counts as new.
  }
};

const local = () => localStorage;
const session = () => sessionStorage;

/** When an announcement was last shown. */
export function lastShown(id: string): { at: number; session: boolean } | undefined {
  const at = Number(read(local, `splash:${id}`));
  return at ? { at, session: read(session, `splash:${id}`) !== undefined } : undefined;
}

/** Remembers that an announcement is shown now. */
export function markShown(id: string): void {
  write(local, `splash:${id}`, String(Date.now()));
  write(session, `splash:${id}`, '1');
}

/** Whether an earlier visit is remembered; remembers this one. A visit lasts as long as its session. */
export function wasHere(): boolean {
  const inSession = read(session, 'visit');
  if (inSession) return inSession === 'returning';
  const returning = read(local, 'visited') !== undefined;
  write(local, 'visited', '1');
  write(session, 'visit', returning ? 'returning' : 'first');
  return returning;
}

/** utm_campaign of this address, else of the session's first page. */
export function campaignOfVisit(): string | undefined {
  const here = new URLSearchParams(location.search).get('utm_campaign') ?? undefined;
  if (here) write(session, 'utm_campaign', here);
  return here ?? read(session, 'utm_campaign');
}
