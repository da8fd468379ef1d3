import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { blockTypes } from '../../src/blocks/schemas.ts';
import { testSite } from './build-site.ts';
import { plainEnv } from './project.ts';

const post = (title: string, more: string) =>
  `---\ntitle: ${title}\ndescription: Words.\nauthors: [ada]\n${more}\n---\n\nWords.\n`;

const menu = {
  'src/blocks/menu/schema.ts': `import { line } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
export const schema = defineBlock('menu', { tea: line(80).describe('Name of the tea.') });
`,
  'src/blocks/menu/Block.astro': `---
const { block } = Astro.props;
---
<section id={block.id} data-block={block.id}>{block.tea}</section>
`,
  'src/blocks/menu/story.yaml':
    '- { name: One, block: { id: menu, type: menu, tea: White peony } }\n',
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts `marquee dev` and answers how to read its pages; it ends with the test. */
async function startDev(folder: string): Promise<(path: string) => Promise<string>> {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [join('src', 'cli', 'marquee.mjs'), 'dev', '--port', String(port)],
    {
      cwd: folder,
      env: plainEnv({ MARQUEE_NOW: '2026-11-24' }),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes('watching for file')) resolve();
  });
  child.on('exit', (status) => reject(new Error(`dev ended with ${status}:\n${said}`)));
  await ready;
  return async (path) => {
    const response = await fetch(`http://localhost:${port}${path}`);
    expect([path, response.status]).toEqual([path, 200]);
    return response.text();
  };
}

const marks = (html: string) =>
  [...html.matchAll(/class="mark[^>]*>([^<]*)/g)].map(([, mark]) => mark);

it('shows writers what visitors do not see yet, marked, and designers every block', async () => {
  const site = testSite({
    'content/blog/en/draft.mdx': post('A draft', 'publishDate: 2026-01-06\ndraft: true'),
    'content/blog/en/later.md': post('Later', 'publishDate: 2027-03-06'),
    'content/blog/en/gone.md': post('Gone', 'publishDate: 2025-03-06\nexpiryDate: 2025-04-06'),
    'content/landing/home/b.yaml': 'blocks: { hero: { headline: Another site } }\n',
    'content/blog/en/hello.short.yaml': 'title: Hello in short\n',
    // Not the example's pictures: the gallery of blocks makes do with what there is.
    'content/media/door.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" />',
    'content/landing/tea/page.yaml':
      'title: Tea\ndescription: Tea.\nblocks:\n  - { id: hero, type: hero, layout: centered, headline: Tea }\n  - { id: list, type: menu, tea: White peony }\n',
    ...menu,
  });
  const page = await startDev(site.folder);
  expect(marks(await page('/blog/'))).toEqual(['Scheduled', 'Draft', 'Expired']);
  expect(marks(await page('/blog/archive/'))).toEqual(['Scheduled', 'Draft', 'Expired']);
  expect(marks(await page('/blog/draft/'))[0]).toBe('Draft');
  expect(marks(await page('/blog/later/'))[0]).toBe('Scheduled');
  expect(marks(await page('/_v/home/b/'))).toEqual(['Variant']);
  expect(marks(await page('/_v/blog/hello/short/'))[0]).toBe('Variant');
  expect(marks(await page('/blog/hello/')).includes('Variant')).toBe(false);

  // One folder makes a block: nothing else names it.
  for (const [address, least] of [
    ['/_blocks/', blockTypes.length + 1],
    ['/_blocks/zh-cn/', blockTypes.length],
  ] as const) {
    const gallery = await page(address);
    const count = (text: string) => gallery.split(text).length - 1;
    expect(count(' data-story="')).toBeGreaterThanOrEqual(least);
    expect(count(' data-block="')).toBe(count(' data-story="'));
  }
  expect(await page('/_blocks/menu/')).toContain('White peony');
  expect(await page('/tea/')).toContain('data-block="list"');

  const { code, stderr } = await site.build({ MARQUEE_NOW: '2026-11-24' });
  expect(code, stderr).toBe(0);
  const files = Object.keys(site.dist());
  expect(files).toContain('tea/index.html');
  expect(files.filter((file) => /_blocks|_gallery|draft|later|gone/.test(file))).toEqual([]);
});
