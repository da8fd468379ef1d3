import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { Attempts } from './attempts.ts';
import { LOGIN_POLICY, loginPage } from './page.ts';
import { isPassword } from './password.ts';
import { COOKIE, Sessions } from './sessions.ts';
import { loginWords } from './words.ts';

/** How a built desk is served. */
export interface DeskServing {
  /** Folder of the built desk, an absolute path. */
  folder: string;
  /** Path below which it was built: /desk/. */
  base: string;
  /** What is kept of the password: see hashPassword. */
  password: string;
  /** Name of the site, for the page that asks for it. */
  site: string;
  /** The address that asks, behind whatever stands before the server. */
  addressOf: (request: IncomingMessage) => string;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
}

const LONGEST = 4_000;

/** Everything that a desk answers with is private, and stays in no cache. */
const PRIVATE = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'strict-transport-security': 'max-age=31536000',
};

/**
 * Serves a built desk to those who know its password. Answers a function for requests below its base. Cookies are only sent over
 * https (browsers count localhost as that); a session of one is not known to another process.
 */
export function serveDesk(serving: DeskServing) {
  const { folder, base, password, site, addressOf, now = Date.now } = serving;
  const sessions = new Sessions(now);
  const attempts = new Attempts(now);
  const login = `${base}login`;
  const files = sirv(folder, { etag: true, extensions: ['html'] });

  const ask = (
    { headers }: IncomingMessage,
    response: ServerResponse,
    status: number,
    said?: 'wrong' | number,
  ): void => {
    const words = loginWords(headers['accept-language']);
    const message =
      said === undefined
        ? undefined
        : said === 'wrong'
          ? words.wrong
          : words.locked(Math.ceil(said / 60));
    response.writeHead(status, {
      ...PRIVATE,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': LOGIN_POLICY,
      ...(typeof said === 'number' && { 'retry-after': String(said) }),
    });
    response.end(loginPage(words, { site, action: login, message }));
  };

  /** An address that is asked while its password is still being checked waits for that check: guesses go one at a time. */
  const checking = new Map<string, Promise<void>>();

  async function enter(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = addressOf(request);
    const given = new URLSearchParams(await textOf(request)).get('password') ?? '';
    const before = checking.get(address) ?? Promise.resolve();
    const own = before.then(async () => {
      const wait = attempts.wait(address);
      if (wait > 0) return ask(request, response, 429, wait);
      if (!(await isPassword(given, password))) {
        attempts.failed(address);
        const next = attempts.wait(address);
        return ask(request, response, next ? 429 : 401, next || 'wrong');
      }
      attempts.succeeded(address);
      redirect(response, base, cookie(sessions.begin()));
    });
    checking.set(address, own);
    await own.finally(() => {
      if (checking.get(address) === own) checking.delete(address);
    });
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://desk');
    const token = tokenOf(request);
    if (pathname === login && request.method === 'POST') {
      if (!isOwn(request)) return end(response, 403);
      return await enter(request, response);
    }
    if (pathname === `${base}logout` && request.method === 'POST') {
      if (!isOwn(request)) return end(response, 403);
      sessions.end(token);
      return redirect(response, login, cookie('', 0));
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (!sessions.has(token))
      return pathname === login ? ask(request, response, 200) : redirect(response, login);
    if (pathname === login) return redirect(response, base);
    for (const [name, value] of Object.entries(PRIVATE)) response.setHeader(name, value);
    // Astro writes pages without the base, which the host is to put before them.
    request.url = (request.url ?? '/').slice(base.length - 1) || '/';
    files(request, response, () => end(response, 404));
  };
}

/** Whether a form was sent by a page of this very site; browsers say so. */
function isOwn({ headers }: IncomingMessage): boolean {
  const { origin } = headers;
  return origin === undefined || new URL(origin).host === headers.host;
}

const cookie = (token: string, age = 86_400): string =>
  `${COOKIE}=${token}; Path=/; Max-Age=${age}; Secure; HttpOnly; SameSite=Strict`;

const tokenOf = ({ headers }: IncomingMessage): string | undefined =>
  headers.cookie
    ?.split(/;\s*/)
    .find((part) => part.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);

function redirect(response: ServerResponse, to: string, setCookie?: string): void {
  response.writeHead(303, {
    ...PRIVATE,
    location: to,
    ...(setCookie !== undefined && { 'set-cookie': setCookie }),
  });
  response.end();
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, PRIVATE);
  response.end();
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LONGEST) return '';
  }
  return text;
}
