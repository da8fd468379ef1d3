import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { htmlFiles } from './site.ts';
import { origin, visit } from './visit.ts';

const players = htmlFiles.map(({ path }) => path).filter((path) => path.startsWith('/player/'));

it('a film plays in a frame of another site, by keyboard, without script', async () => {
  expect(players.length).toBeGreaterThan(1);
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<title>Elsewhere</title><iframe src="${origin}${players[0]}" width="640" height="360"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as { port: number };
  try {
    await using visitor = await visit();
    const { page } = visitor;
    await page.goto(`http://127.0.0.1:${port}/`);
    const frame = page.frameLocator('iframe');
    const video = frame.locator('video');
    await video.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => video.evaluate((one: HTMLVideoElement) => !one.paused)).toBe(true);
    expect(await frame.locator('script').count()).toBe(0);
    expect(await frame.getByRole('link').getAttribute('target')).toBe('_blank');
    expect(visitor.faults.filter((fault) => fault.startsWith('policy'))).toEqual([]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
