/** What a key asks of a presentation. */
export type Act = 'next' | 'previous' | 'first' | 'last' | 'full' | 'speaker' | 'help' | 'leave';

const KEYS: Record<string, Act> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  f: 'full',
  s: 'speaker',
  '?': 'help',
};

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Keys as remote controls and other programs for slides have them; those of the browser itself stay its own. */
export function actOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed): Act | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  return KEYS[key.length === 1 ? key.toLowerCase() : key];
}

/** The slide after an act, from 0; it stops at both ends. */
export function moved(at: number, act: Act, count: number): number {
  const to = { next: at + 1, previous: at - 1, first: 0, last: count - 1 }[act as string] ?? at;
  return Math.min(Math.max(to, 0), count - 1);
}

/** The slide, from 0, that an address names (`#slide-3`); undefined when it names none. */
export function slideOf(hash: string, count: number): number | undefined {
  const number = Number(/^#slide-(\d+)$/.exec(hash)?.[1]);
  return number >= 1 && number <= count ? number - 1 : undefined;
}

/** Seconds as a clock shows them: 3:07, 1:02:09. */
export function clock(seconds: number): string {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds % 60),
  ];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, index) => (index ? String(part).padStart(2, '0') : part)).join(':');
}
