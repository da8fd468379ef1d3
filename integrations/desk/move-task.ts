import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { taskStates, withTaskState, type TaskState } from '../campaigns/index.ts';
import { writeWhole } from '../kit/write-whole.ts';

/** Address at which the board says that a task was moved, below the base of the desk. */
export const MOVE = '_tasks/';

const LONGEST = 2_000;
const NAME = /^[\p{Ll}\p{Lo}\p{N}-]+$/u;

/** What the board sends: `{ campaign: 'spring-tasting', task: 'print-cards', status: 'done' }`. */
interface Move {
  campaign: string;
  task: string;
  status: TaskState;
}

/**
 * Moves tasks on the board by writing the files of campaigns. Only the desk's own pages may ask: a page of another site that is
 * open in the same browser cannot send JSON here without the answer to a preflight, which it never gets, and its origin is
 * another. `wrote` is told each file, by its absolute path, and its new text before it changes.
 */
export function serveMoves(
  server: Pick<ViteDevServer, 'middlewares'>,
  root: string,
  wrote: (file: string, text: string) => void,
): void {
  // Astro has taken the base off the address by then.
  server.middlewares.use(`/${MOVE}`, (request, response) => {
    void take(request, root, wrote)
      .catch(() => 500)
      .then((status) => end(response, status));
  });
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'cache-control': 'no-store' });
  response.end();
}

/** Answers the status: 204 written, 400 not understood, 403 from elsewhere, 404 no such task, 405, 500. */
async function take(
  request: IncomingMessage,
  root: string,
  wrote: (file: string, text: string) => void,
): Promise<number> {
  const { method, headers } = request;
  if (method !== 'POST') return 405;
  // A page in a frame without rights sends `null`, which is no address.
  if (headers.origin && URL.parse(headers.origin)?.host !== headers.host) return 403;
  if (!headers['content-type']?.startsWith('application/json')) return 400;
  const move = readMove(await textOf(request));
  if (!move) return 400;
  const file = join(root, 'content/campaigns', `${move.campaign}.yaml`);
  if (!existsSync(file)) return 404;
  const next = withTaskState(readFileSync(file, 'utf8'), move.task, move.status);
  if (next === undefined) return 404;
  wrote(file, next);
  writeWhole(file, next);
  return 204;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LONGEST) return '';
  }
  return text;
}

/** The move that a text describes; undefined where it does not. */
export function readMove(text: string): Move | undefined {
  try {
    const { campaign, task, status } = JSON.parse(text) as Partial<Record<string, unknown>>;
    const state = taskStates.find((one) => one === status);
    if (typeof campaign !== 'string' || typeof task !== 'string' || !state) return undefined;
    // Names are file names: nothing in them leads out of the folder.
    return NAME.test(campaign) ? { campaign, task, status: state } : undefined;
  } catch {
    return undefined;
  }
}
