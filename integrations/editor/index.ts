import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { z } from 'astro/zod';
import { writeOutput } from '../kit/output.ts';
import { jsonSchema } from './json-schema.ts';

export { jsonSchema } from './json-schema.ts';

interface Options {
  /** Schemas by name, of files that belong to no collection: `{ site }`. */
  schemas: Record<string, z.ZodType>;
}

/**
 * Writes `.astro/collections/<name>.schema.json` for files that Astro does not know, beside those that it
 * writes for collections. `.vscode/settings.json` names them all, so that editors complete every field.
 */
export default function editor({ schemas }: Options): AstroIntegration {
  return {
    name: 'marquee/editor',
    hooks: {
      'astro:config:done': async ({ config }) => {
        const folder = fileURLToPath(new URL('.astro/collections/', config.root));
        const files = Object.entries(schemas).map(([name, schema]) => ({
          path: `${name}.schema.json`,
          text: jsonSchema(schema),
        }));
        for (const file of files)
          // An editor reads a schema anew whenever it is written.
          if ((await readFile(folder + file.path, 'utf8').catch(() => '')) !== file.text)
            writeOutput(folder, [file]);
      },
    },
  };
}
