import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, embedOrigins } from '../../../integrations/hosting/index.ts';
import { parsePolicy } from '../../../integrations/hosting/policy.ts';

const directives = (...args: Parameters<typeof contentSecurityPolicy>) =>
  Object.fromEntries(parsePolicy(contentSecurityPolicy(...args)));

describe('contentSecurityPolicy', () => {
  it('forbids what it does not name, and never allows inline code as such', () => {
    const text = contentSecurityPolicy({ inlineScripts: ['boot()'] });
    expect(text).toBe(
      "default-src 'none'; script-src 'self' 'sha256-" +
        createHash('sha256').update('boot()').digest('base64') +
        "'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'",
    );
    expect(text).not.toMatch(/unsafe|\*|https:/);
  });

  it('hashes the UTF-8 of a script', () => {
    expect(directives({ inlineScripts: ['a("茶")'] })['script-src']).toContain(
      `'sha256-${createHash('sha256').update(Buffer.from('a("茶")', 'utf8')).digest('base64')}'`,
    );
  });

  it('allows WebAssembly, forms, calls and frames only where they are asked for', () => {
    const all = directives({
      inlineScripts: [],
      wasm: true,
      formActions: ['https://formspree.io'],
      connect: ['https://c.guyu.example'],
      frame: embedOrigins,
    });
    expect(all['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(all['form-action']).toEqual(["'self'", 'https://formspree.io']);
    expect(all['connect-src']).toEqual(["'self'", 'https://c.guyu.example']);
    expect(all['frame-src']).toEqual(embedOrigins);
    expect(directives({ inlineScripts: [] })['frame-src']).toBeUndefined();
  });

  it('puts frame-ancestors into the header only, where browsers read it', () => {
    expect(directives({ inlineScripts: [] }, 'header')['frame-ancestors']).toEqual(["'none'"]);
    expect(directives({ inlineScripts: [] }, 'meta')['frame-ancestors']).toBeUndefined();
  });

  it('upgrades requests of an https site only', () => {
    expect(directives({ inlineScripts: [], upgrade: true })['upgrade-insecure-requests']).toEqual(
      [],
    );
    expect(directives({ inlineScripts: [] })['upgrade-insecure-requests']).toBeUndefined();
  });
});
