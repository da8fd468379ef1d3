import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { planImport, type ImportOptions } from '../../../integrations/importer/index.ts';

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Files of an old blog by their path. */
export type Files = Record<string, string | Uint8Array>;

/** A post as its front matter and text. */
export const post = (date: string | undefined, text = 'Tea.', more = ''): string =>
  `---\ntitle: A cup of rain\n${date ? `date: ${date}\n` : ''}${more}---\n${text}\n`;

/** Writes an old blog, and works out what an import into an empty site would do. */
export async function planOf(files: Files, options: Partial<ImportOptions> = {}) {
  const base = await mkdtemp(join(tmpdir(), 'marquee-old-blog-'));
  made.push(base);
  const all: Files = {
    'site/content/site.yaml':
      'url: https://new.example\nlocales:\n  - { id: en }\n  - { id: zh-cn }\n',
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`old/${path}`, text])),
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(base, path)), { recursive: true });
    await writeFile(join(base, path), text);
  }
  return planImport(join(base, 'old'), { root: join(base, 'site'), locale: 'en', ...options });
}
