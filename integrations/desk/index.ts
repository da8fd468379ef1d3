import { existsSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { leadHome } from './home.ts';
import { MOVE, serveMoves } from './move-task.ts';
import { SAVED } from './saved.ts';
import { settingsModule, type DeskSettings } from './settings.ts';

export { hashPassword, isHash, lengthOf, LONGEST, SHORTEST } from './login/password.ts';
export { feedAddress } from './login/feed-key.ts';
export { serveDesk, type DeskServing } from './login/serve.ts';
export type { LoginWords } from './login/words.ts';
export { MOVE, SAVED, type DeskSettings };

/** Lets the pages that are kept in memory know that a file was saved. */
function tellPages({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    if (environment.name === 'client') continue;
    environment.hot.send(SAVED, {});
    // Astro forgets then which pages there are: a campaign that is new has one at once.
    environment.hot.send('astro:content-changed', {});
  }
}

/**
 * What the pages of a desk need besides Astro: how the desk was started (`virtual:marquee/desk`) and, on the marketer's own
 * machine, a hand that writes tasks that were moved on the board. A saved file of content shows at once.
 */
export default function desk(settings: DeskSettings): AstroIntegration {
  return {
    name: 'marquee/desk',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [settingsModule(settings), leadHome(config.base)] } });
      },
      'astro:server:setup': ({ server }) => {
        if (!settings.live) return;
        const own = new Map<string, string>();
        serveMoves(server, settings.root, (file, text) => own.set(file, text));
        const folder = `${settings.root}/content/`;
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(folder)) return;
          tellPages(server);
          // The board shows already what it has had written.
          if (own.has(file) && own.get(file) === textOf(file)) return;
          own.delete(file);
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** The text of a file; nothing for one that is gone. */
const textOf = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;
