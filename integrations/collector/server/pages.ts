import type { IncomingMessage, ServerResponse } from 'node:http';

/** Pages that a collector serves beside taking events; it knows nothing of them. */
export interface Pages {
  /** Path that they stand below: /desk/. */
  prefix: string;
  /** Answers a request for it, or for it without its last slash. `address` is the visitor's, by the collector's own rule. */
  handle: (request: IncomingMessage, response: ServerResponse, address: string) => Promise<void>;
}

/** Whether a path is of these pages. */
export const isOf = ({ prefix }: Pages, path: string): boolean =>
  path.startsWith(prefix) || `${path}/` === prefix;
