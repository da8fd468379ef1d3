/** A message of Astro's logger, of which only these two fields matter here. */
export interface LogMessage {
  label: string | null;
  message: string;
  level: string;
}

/** How far a build is. */
export interface Progress {
  phase: 'content' | 'code' | 'pages' | 'pictures' | 'cards' | 'files';
  done: number;
  /** Known for pictures; for pages only when an earlier build has counted them. */
  total?: number | undefined;
}

const PAGE = /[├└]─ \S/;
const PICTURE = /\((\d+)\/(\d+)\)/;

/** The state after a message of Astro's logger; the same state where the message says nothing of it. */
export function advance(state: Progress, { label, message }: LogMessage, pages?: number): Progress {
  if (label === 'content') return { phase: 'content', done: 0 };
  if (/building (?:client|prerendering|static entrypoints)|Building .* entrypoints/i.test(message))
    return { phase: 'code', done: 0 };
  if (/prerendering static routes|generating static routes/i.test(message))
    return { phase: 'pages', done: 0, total: pages };
  if (/generating optimized images/i.test(message)) return { phase: 'pictures', done: 0 };
  const picture = state.phase === 'pictures' ? PICTURE.exec(message) : null;
  if (picture) return { phase: 'pictures', done: Number(picture[1]), total: Number(picture[2]) };
  if (state.phase === 'pages' && PAGE.test(message))
    return { ...state, done: state.done + 1, total: atLeast(state.total, state.done + 1) };
  const card = label === 'marquee/og-images' ? PICTURE.exec(message) : null;
  if (card) return { phase: 'cards', done: Number(card[1]), total: Number(card[2]) };
  if (state.phase !== 'files' && label && OUTPUT.has(label)) return { phase: 'files', done: 0 };
  return state;
}

/** Integrations that work on the finished pages. */
const OUTPUT = new Set(['search', 'hosting', 'redirects', 'publish']);

/** The number of an earlier build is a guess that this build may outgrow. */
const atLeast = (total: number | undefined, done: number) => total && Math.max(total, done);
