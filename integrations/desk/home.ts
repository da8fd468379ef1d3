import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

/**
 * Leads whoever types only the address of the machine to the desk, which stands below it. It has to come before Astro, which
 * answers with a fault for developers.
 */
export const leadHome = (base: string): Plugin => ({
  name: 'marquee/desk-home',
  configureServer:
    ({ middlewares }) =>
    () => {
      middlewares.stack.unshift({
        route: '',
        handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => {
          if (request.url !== '/') return next();
          response.writeHead(302, { location: base }).end();
        },
      });
    },
});
