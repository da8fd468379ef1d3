import { describe, expect, it } from 'vitest';
import { nginxConfig } from '../../../integrations/hosting/nginx.ts';
import { options, type Hosting } from '../../../integrations/hosting/options.ts';
import { servingRules } from '../../../integrations/hosting/rules.ts';
import {
  cloudflareHeaders,
  netlifyHeaders,
} from '../../../integrations/hosting/underscore-headers.ts';
import { vercelRoutes } from '../../../integrations/hosting/vercel.ts';

const settings = {
  url: 'https://guyu.example',
  ...options.parse({ policy: { inlineScripts: [] }, framed: ['/player/'] }),
} as Hosting;
const files = ['404.html', 'index.html', 'blog/rain/index.html', 'player/rain/index.html', 'a.css'];
const rules = servingRules(settings, files);

/** Blocks of a _headers file: path and lines. */
const blocks = (text: string) =>
  new Map(
    text
      .trim()
      .split('\n\n')
      .map((block) => {
        const [path = '', ...lines] = block.split('\n');
        return [path, lines.map((line) => line.trim())] as const;
      }),
  );

describe('pages that other sites may frame', () => {
  it('have a policy of their own, and no other page has', () => {
    expect(rules.framed.policy).toContain('frame-ancestors *');
    expect(rules.framed.policy.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(
      rules.policy,
    );
    expect(rules.framed.others).toEqual(['/', '/404.html', '/index.html', '/blog/']);
  });

  it('on Cloudflare take back what forbids it', () => {
    const player = blocks(cloudflareHeaders(rules)).get('/player/*')!;
    expect(player).toContain('! X-Frame-Options');
    expect(player.indexOf('! Content-Security-Policy')).toBeLessThan(
      player.findIndex((line) => line.startsWith('Content-Security-Policy:')),
    );
    expect(player.at(-1)).toContain('frame-ancestors *');
  });

  it('on Netlify are the only ones that nothing forbids, with each header set by one rule', () => {
    const all = blocks(netlifyHeaders(rules));
    expect(all.get('/*')!.join()).not.toMatch(/frame-ancestors|X-Frame-Options/);
    expect(all.get('/*')!.join()).toContain("base-uri 'none'");
    for (const path of ['/', '/404.html', '/index.html', '/blog/*'])
      expect(all.get(path), path).toEqual(['X-Frame-Options: DENY']);
    expect([...all.keys()].filter((path) => path.startsWith('/player'))).toEqual([]);
  });

  it('on Vercel get one policy each', () => {
    const routes = vercelRoutes(rules, [], 'always');
    const header = (path: string, name: string) =>
      routes.flatMap(({ src, headers }) =>
        src && headers?.[name] && new RegExp(src).test(path) ? [headers[name]] : [],
      );
    expect(header('/player/rain/', 'Content-Security-Policy')).toEqual([rules.framed.policy]);
    expect(header('/player/rain/', 'X-Frame-Options')).toEqual([]);
    for (const path of ['/', '/blog/rain/', '/search/', '/playerless/']) {
      expect(header(path, 'Content-Security-Policy'), path).toHaveLength(1);
      expect(header(path, 'Content-Security-Policy')[0]).toContain("frame-ancestors 'none'");
      expect(header(path, 'X-Frame-Options'), path).toEqual(['DENY']);
    }
  });

  it('in nginx are rows of the tables', () => {
    const text = nginxConfig(settings, rules);
    expect(text).toMatch(/_frames \{\n {2}default "DENY";\n {2}"~\^\/player\/" "";/);
    expect(text).toContain('add_header X-Frame-Options $marquee_guyu_example_frames always;');
  });

  it('do not exist unless asked for', () => {
    const none = servingRules({ ...settings, framed: [] }, files);
    expect(blocks(netlifyHeaders(none)).get('/*')!.join()).toMatch(
      /X-Frame-Options: DENY.*frame-ancestors 'none'/,
    );
  });
});
