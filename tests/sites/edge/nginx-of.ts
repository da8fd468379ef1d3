import { nginxConfig } from '../../../integrations/hosting/nginx.ts';
import { options } from '../../../integrations/hosting/options.ts';
import { servingRules } from '../../../integrations/hosting/rules.ts';
import { startNginx, type Nginx } from '../../servers/nginx.ts';
import type { TestedSite } from './tested-site.ts';

/** nginx with the files of a tested site, and with its tests unless they are left out. */
export const nginxOf = (
  { output, edge }: TestedSite,
  { tests = true }: { tests?: boolean } = {},
): Promise<Nginx> =>
  startNginx((port) => {
    const nginx = { root: output, listen: [`127.0.0.1:${port}`] };
    const settings = { ...options.parse({ host: 'nginx', nginx }), url: 'https://guyu.example' };
    const rules = servingRules(settings, ['index.html']);
    return nginxConfig(settings, rules, tests ? edge.nginx : undefined);
  });
