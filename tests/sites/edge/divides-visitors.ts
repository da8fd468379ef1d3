import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TestedSite } from './tested-site.ts';

/** An answer as every runtime can give it. */
export interface Got {
  status: number;
  text: string;
  headers: Headers;
}

/** A host that serves a tested site; asked with the path as a browser sends it. */
export interface Host {
  site: TestedSite;
  /** Whether a site is put up whole or not at all, so that no file of it can be missing. */
  isWhole?: boolean;
  /** Whether it is asked over http, where no cookie is for https only. */
  isPlain?: boolean;
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Got>;
}

/** Four standard deviations of a draw. */
const within = (share: number, count: number) => 4 * Math.sqrt(share * (1 - share) * count);

/** What is true of every host that decides before a page is sent. */
export function dividesVisitors(host: () => Host, visitors: number): void {
  const get = async (path: string, headers?: Record<string, string>, method?: string) => {
    const got = await host().ask(path, headers, method);
    return {
      ...got,
      cookies: got.headers.getSetCookie(),
      variant: /the variant (\w+)/.exec(got.text)?.[1] ?? 'control',
    };
  };
  const many = async (count: number, path: string, headers?: Record<string, string>) => {
    const all = [];
    for (let at = 0; at < count; at += 50)
      all.push(...(await Promise.all(Array.from({ length: 50 }, () => get(path, headers)))));
    return all;
  };
  const jar = (cookies: string[]) => cookies.map((one) => one.split(';')[0]).join('; ');

  describe('divides visitors', () => {
    it('by the weights, and each keeps what he got', async () => {
      const first = await many(visitors, '/spring/');
      const short = first.filter(({ variant }) => variant === 'short');
      expect(Math.abs(short.length - visitors / 2)).toBeLessThan(within(0.5, visitors));
      for (const { variant, cookies } of first.slice(0, 40)) {
        expect(cookies).toHaveLength(2);
        for (const one of cookies) expect(one.endsWith('; Secure')).toBe(!host().isPlain);
        expect(cookies[0]).toMatch(/^mq_id=[0-9a-f]{32}; Path=\/; SameSite=Lax; Expires=.*GMT/);
        expect(cookies[1]).toMatch(/^mq_spring_1=(control|short); Path=\/; SameSite=Lax; /);
        const again = await get('/spring/', { cookie: jar(cookies) });
        expect([again.variant, again.cookies]).toEqual([variant, []]);
      }
      expect(new Set(first.map(({ cookies }) => cookies[0])).size).toBe(visitors);
    });

    it('in unequal parts, too', async () => {
      const short = (await many(visitors, '/uneven/')).filter(({ variant }) => variant === 'short');
      expect(Math.abs(short.length - visitors / 10)).toBeLessThan(within(0.1, visitors));
    });

    it('only as far as the coverage goes, and draws nobody twice', async () => {
      const all = await many(visitors, '/half/');
      const out = all.filter(({ cookies }) => cookies.length === 1);
      expect(Math.abs(out.length - visitors / 2)).toBeLessThan(within(0.5, visitors));
      for (const { cookies } of out.slice(0, 20)) {
        const again = await get('/half/', { cookie: jar(cookies) });
        expect([again.variant, again.cookies]).toEqual(['control', []]);
      }
    });

    it.each([
      ['/phones/', { 'user-agent': 'Mozilla/5.0 (iPhone) Mobile/15E148' }, true],
      ['/phones/', { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' }, false],
      ['/letter/?utm_source=card', { 'accept-language': 'zh-CN,zh;q=0.9' }, true],
      ['/letter/?utm_source=other', { 'accept-language': 'zh-CN,zh;q=0.9' }, false],
      ['/letter/?utm_source=letter', { 'accept-language': 'en' }, false],
      ['/later/', {}, false],
    ])('asks %s of those for whom it is meant: %j', async (path, headers, isMeant) => {
      const all = await many(50, path, headers as Record<string, string>);
      expect(all.some(({ variant }) => variant === 'short')).toBe(isMeant);
      expect(all.every(({ cookies }) => cookies.length > 0)).toBe(isMeant);
    });

    it('so that tests of a group share nobody, though they share a page', async () => {
      const seen = new Set<string>();
      for (const { cookies, variant } of await many(200, '/pair/')) {
        const [, ...kept] = cookies.map((one) => /^mq_(\w+)=(\w+)/.exec(one)!);
        expect(kept).toHaveLength(1);
        const [[, test = '', name = '']] = kept as [string[]];
        expect(variant).toBe(name);
        seen.add(`${test} ${name}`);
        const again = await get('/pair/', { cookie: jar(cookies) });
        expect([again.variant, again.cookies]).toEqual([variant, []]);
      }
      expect([...seen].sort()).toEqual([
        'left_1 control',
        'left_1 short',
        'right_1 control',
        'right_1 wide',
      ]);
    });

    it('without letting a shared cache give one what another got', async () => {
      const cache = new Map<string, string>();
      const through = async (path: string, cookie: string) => {
        const kept = cache.get(path);
        if (kept !== undefined) return kept;
        const { text, headers } = await get(path, { cookie });
        if (!/private|no-store/.test(headers.get('cache-control') ?? '')) cache.set(path, text);
        return text;
      };
      expect(await through('/visit/', '')).toBe(await through('/visit/', 'mq_spring_1=short'));
      expect(cache.size).toBe(1);
      expect(await through('/spring/', 'mq_spring_1=control')).toContain('the control');
      expect(await through('/spring/', 'mq_spring_1=short')).toContain('the variant');
      const { headers } = await get('/spring/', { cookie: 'mq_spring_1=short' });
      expect(headers.get('cache-control')).toBe('private, no-cache');
    });

    it('without telling search engines something else', async () => {
      for (const name of ['control', 'short']) {
        const { headers, text, variant } = await get('/spring/', { cookie: `mq_spring_1=${name}` });
        expect(variant).toBe(name);
        expect(headers.get('x-robots-tag') ?? '').toBe('');
        expect(text).toContain('<meta name="robots" content="max-image-preview:large">');
      }
    });

    it('and lets those who preview see any variant, keeping nothing', async () => {
      expect(await get('/spring/?mq=spring:short')).toMatchObject({ variant: 'short', cookies: [] });
      expect(await get('/_v/spring/short/?mq=1')).toMatchObject({ variant: 'short', cookies: [] });
      expect((await get('/spring/?mq=spring:nobody')).cookies).toHaveLength(2);
    });

    it.each([
      ['opts out', { 'sec-gpc': '1' }, 'GET'],
      ['sends something', {}, 'POST'],
    ])('but gives the control to who %s', async (_, headers, method) => {
      for (let time = 0; time < 8; time += 1) {
        const { variant, cookies } = await get('/spring/', headers as Record<string, string>, method);
        expect([variant, cookies]).toEqual(['control', []]);
      }
    });

    it('and gives the control when a variant is gone', async () => {
      const file = join(host().site.output, '_v/spring/short/index.html');
      const text = host().site.file('/_v/spring/short/')!;
      if (!host().isWhole) unlinkSync(file);
      const got = await get('/spring/', { cookie: 'mq_spring_1=short' });
      writeFileSync(file, text);
      expect([got.status, got.variant]).toEqual([200, host().isWhole ? 'short' : 'control']);
    });

    it.each(['mq_spring_1=nobody', `mq_spring_1=${'x'.repeat(7000)}`, 'mq_id=%E0%A4%A; =;;', 'mq_id=\u00ff\u00fe'])(
      'whatever a cookie says: %.20s',
      async (cookie) => {
        const { status, cookies } = await get('/spring/', { cookie });
        expect(status).toBe(200);
        expect(cookies.map((one) => one.replace(/=.*/, ''))).toEqual(['mq_id', 'mq_spring_1']);
      },
    );

    it('and costs other pages nothing', async () => {
      const { cookies, headers, text } = await get('/visit/', { cookie: 'mq_spring_1=short' });
      expect([cookies, headers.get('cache-control')]).toEqual([
        [],
        'public, max-age=0, must-revalidate',
      ]);
      expect(text).toContain('no test');
    });
  });
}

/** What is true of hosts that are asked for hidden addresses, too. */
export function leadsBack(host: () => Host): void {
  it('leads direct visits of a hidden page back', async () => {
    const { status, headers } = await host().ask('/_v/spring/short/?utm_source=letter');
    expect([status, headers.get('location')]).toEqual([302, '/spring/?utm_source=letter']);
  });
}
