import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, redirect, sessionCookie } from './answer.ts';
import { Attempts } from './attempts.ts';
import { compressed } from './compressed.ts';
import { opensFeed } from './feed-key.ts';
import { fileAt } from './files.ts';
import { inTurn } from './in-turn.ts';
import { LOGIN_POLICY, loginPage, onceMore } from './page.ts';
import { isPassword } from './password.ts';
import { formOf, isFromElsewhere, isOwn, keyOf, pathOf, tokenOf } from './request.ts';
import { Sessions } from './sessions.ts';
import { loginFor, pageAfter } from './way-back.ts';
import { wordsFor, type LoginWords } from './words.ts';

/** How a built desk is served. */
export interface DeskServing {
  /** Folder of the built desk, an absolute path. */
  folder: string;
  /** Path below which it was built: /desk/. */
  base: string;
  /** What is kept of the password: see hashPassword. */
  password: string;
  /** What the page says that asks for it; the first language is for those who read none of them. */
  words: readonly LoginWords[];
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
}

/** Passwords that wait to be checked. A check takes 128 MiB and a core: they go one at a time. */
const MOST_WAITING = 20;
/** Seconds to wait where too many do. */
const BUSY = 60;

/** Styles and scripts have names of their own for each content, and nothing private in them. */
const KEPT = { 'cache-control': 'private, max-age=31536000, immutable' };

const HTML = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': LOGIN_POLICY,
};

/**
 * Serves a built desk to those who know its password. Answers a function for requests of its base and below; `address` is of who
 * asks, seen from before whatever web server stands between. Cookies are only sent over https (most browsers count localhost as
 * that); a session of one process is not known to another.
 */
export function serveDesk({ folder, base, password, words, now = Date.now }: DeskServing) {
  const sessions = new Sessions(now);
  const attempts = new Attempts(now);
  const check = inTurn(MOST_WAITING);
  const login = loginFor(base, base);
  const after = ({ url = '' }: IncomingMessage): string => pageAfter(base, url);

  /** Asks for the password: for the first time, after a wrong one (401), or to come again in so many seconds (429). */
  function ask(request: IncomingMessage, response: ServerResponse, said?: 'wrong' | number): void {
    const own = wordsFor(request.headers['accept-language'], words);
    const wait = typeof said === 'number' ? said : undefined;
    const message = wait ? own.locked(Math.ceil(wait / 60)) : said ? own.wrong : undefined;
    const headers = {
      ...HTML,
      ...(wait && { 'retry-after': String(wait) }),
    };
    const page = loginPage(own, { action: loginFor(base, after(request)), message });
    answer(request, response, wait ? 429 : said ? 401 : 200, headers, page);
  }

  /** Whether the password is right, or how long the address must wait: it may have been locked while it waited its turn. */
  async function judge(given: string, address: string): Promise<'right' | 'wrong' | number> {
    const before = attempts.wait(address);
    if (before) return before;
    if (await isPassword(given, password)) {
      attempts.succeeded(address);
      return 'right';
    }
    attempts.failed(address);
    return attempts.wait(address) || 'wrong';
  }

  async function enter(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
  ): Promise<void> {
    const form = await formOf(request);
    if (!form) return answer(request, response, 413);
    // Who is locked out takes nobody's place.
    const verdict =
      attempts.wait(address) || (await check(() => judge(form.get('password') ?? '', address)));
    if (verdict !== 'right') return ask(request, response, verdict ?? BUSY);
    sessions.end(tokenOf(request));
    redirect(request, response, after(request), sessionCookie(sessions.begin()));
  }

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
  ): Promise<void> => {
    const path = pathOf(request);
    const token = tokenOf(request);
    if (request.method === 'POST' && [login, `${base}logout`].includes(path)) {
      if (!isOwn(request)) return answer(request, response, 403);
      if (path === login) return await enter(request, response, address);
      sessions.end(token);
      return redirect(request, response, login, sessionCookie());
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(request, response, 405, { allow: 'GET, HEAD' });
    const isIn = sessions.has(token) || opensFeed(password, path, keyOf(request));
    if (token === undefined && path.startsWith(base) && isFromElsewhere(request))
      return answer(request, response, 200, HTML, onceMore(request.url!));
    if (path === login)
      return isIn ? redirect(request, response, after(request)) : ask(request, response);
    if (!isIn) return redirect(request, response, loginFor(base, path));
    if (!path.startsWith(base)) return redirect(request, response, base);
    // Astro writes pages without the base, which the host is to put before them.
    const file = await fileAt(folder, path.slice(base.length));
    if (!file) return answer(request, response, 404);
    const sent = await compressed(file, request.headers['accept-encoding']);
    answer(
      request,
      response,
      200,
      { ...sent.headers, ...(path.startsWith(`${base}_astro/`) && KEPT) },
      sent.bytes,
    );
  };
}
