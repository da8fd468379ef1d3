import { globSync, readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../integrations/editor/index.ts';
import { sidecar } from '../../../integrations/media/index.ts';
import { redirectsSchema } from '../../../integrations/redirects/index.ts';
import { agreementSchema } from '../../../integrations/sla/index.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { site } from '../../../src/schemas/site.ts';
import { undocumented } from './undocumented.ts';

const root = new URL('../../../', import.meta.url);
const settings = JSON.parse(readFileSync(new URL('.vscode/settings.json', root), 'utf8')) as {
  'yaml.schemas': Record<string, string[]>;
};

/** The names of the schemas that the editor lays over a file. */
const schemasOf = (file: string) =>
  Object.entries(settings['yaml.schemas']).flatMap(([path, globs]) => {
    const [outside, inside] = [true, false].map((not) =>
      globs.filter((glob) => glob.startsWith('!') === not).map((glob) => glob.replace('!', '')),
    ) as [string[], string[]];
    const name = path.replace('.astro/collections/', '').replace('.schema.json', '');
    return picomatch(inside, { ignore: outside })(file) ? [name] : [];
  });

const collectionOf = (file: string) =>
  collections.find(({ base, pattern }) => {
    const globs = pattern.map((glob) =>
      glob[0] === '!' ? `!${base}/${glob.slice(1)}` : `${base}/${glob}`,
    );
    const ignore = globs.filter((glob) => glob[0] === '!').map((glob) => glob.slice(1));
    return picomatch(
      globs.filter((glob) => glob[0] !== '!'),
      { ignore },
    )(file);
  })?.name;

describe('an editor', () => {
  it('knows the schema of every YAML file', () => {
    const files = globSync('content/**/*.yaml', { cwd: root.pathname });
    expect(files.length).toBeGreaterThan(30);
    for (const file of files)
      expect([file, ...schemasOf(file)]).toEqual([
        file,
        collectionOf(file) ?? file.replace(/^content\/(?:(media)\/.*)?|\.yaml$/g, '$1'),
      ]);
    expect(schemasOf('content/redirects.yaml')).toEqual(['redirects']);
  });

  it.each([
    ...collections.map(({ name, schema }) => [name, schema] as const),
    ['site', site] as const,
    ['redirects', redirectsSchema] as const,
    ['media', sidecar] as const,
    ['sla', agreementSchema] as const,
  ])('can say what every field of %s is for', (_, schema) => {
    expect(undocumented(schema)).toEqual([]);
  });

  it('takes a plain day where a date is wanted', () => {
    const blog = collections.find(({ name }) => name === 'blog')!;
    const { publishDate } = JSON.parse(jsonSchema(blog.schema)).properties;
    expect(publishDate).toMatchObject({ type: 'string', description: expect.any(String) });
    // JSON Schema's date-time asks for a time and a zone.
    expect(publishDate.format).not.toBe('date-time');
  });
});
