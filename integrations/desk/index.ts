import type { AstroIntegration } from 'astro';
import { MOVE, serveMoves } from './move-task.ts';
import { settingsModule, type DeskSettings } from './settings.ts';

export { hashPassword, isHash, lengthOf, LONGEST, SHORTEST } from './login/password.ts';
export { serveDesk, type DeskServing } from './login/serve.ts';
export type { LoginWords } from './login/words.ts';
export { MOVE, type DeskSettings };

/**
 * What the pages of a desk need besides Astro: how the desk was started (`virtual:marquee/desk`) and, on the marketer's own
 * machine, a hand that writes tasks that were moved on the board. A saved file of content shows at once.
 */
export default function desk(settings: DeskSettings): AstroIntegration {
  let base = '/';
  return {
    name: 'marquee/desk',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
        updateConfig({ vite: { plugins: [settingsModule(settings)] } });
      },
      'astro:server:setup': ({ server }) => {
        if (!settings.live) return;
        serveMoves(server, settings.root, base);
        const folder = `${settings.root}/content/`;
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
