import { ask } from '../../servers/ask.ts';
import type { Host } from './divides-visitors.ts';

/** Asks a server at its origin, which is http. */
export const askAt =
  (origin: string): Host['ask'] =>
  async (...asked) => {
    const { status, body: text, headers: all } = await ask(origin, ...asked);
    const headers = new Headers();
    for (const [name, values] of Object.entries(all))
      for (const value of [values ?? []].flat()) headers.append(name, value);
    return { status, text, headers };
  };
