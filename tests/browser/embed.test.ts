import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testSite } from '../sites/build-site.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';

const post = `---
title: Films
description: Two films.
publishDate: 2026-01-05
authors: [ada]
---

<Embed provider="youtube" id="abcdefghijk" title="Rain" />

<Embed provider="bilibili" id="BV1xx411c7mD" title="雨" />
`;

it(
  'loads nothing from others until it is asked, then only the frame',
  { timeout: 120_000 },
  async () => {
    const site = testSite({ 'content/blog/en/films.mdx': post });
    expect((await site.build()).code).toBe(0);
    const server = await serve(join(site.folder, 'dist'));
    try {
      await using visitor = await visit({ baseURL: server.origin, userAgent: 'test-bot' });
      const { page, faults } = visitor;
      const others: string[] = [];
      await page.context().route(
        (url) => url.origin !== server.origin,
        (route) => {
          others.push(route.request().url());
          return route.fulfill({ contentType: 'text/html', body: '<title>A film</title>' });
        },
      );
      await page.goto('/blog/films/', { waitUntil: 'networkidle' });
      expect(others).toEqual([]);
      expect(await page.locator('iframe').count()).toBe(0);
      expect(await page.locator('.embed').first().innerText()).toContain(
        'Nothing is loaded before',
      );
      const link = page.getByRole('link', { name: 'Rain' });
      expect(await link.getAttribute('href')).toContain('youtube.com/watch');
      await link.click();
      const frame = 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1';
      await expect.poll(() => others).toEqual([frame]);
      expect(await page.locator('iframe').count()).toBe(1);
      expect(faults.filter((fault) => fault.startsWith('policy'))).toEqual([]);
    } finally {
      await server.close();
    }
  },
);
