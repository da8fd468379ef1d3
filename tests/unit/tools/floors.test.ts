import { describe, expect, it } from 'vitest';
import { DOOR_LINES, findViolations } from '../../../tools/floors/violations.ts';

/** Messages for a house of the given files. */
const found = (files: Record<string, string>, exports?: Record<string, string>) =>
  findViolations(new Map(Object.entries(files)), exports).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

describe('floors of src', () => {
  it('lets a page import downwards and its own floor', () => {
    expect(
      found({
        'src/pages/index.astro': `---
import Base from '../layouts/Base.astro';
import Hero from '../blocks/hero/Hero.astro';
import { blog } from '../schemas/blog.ts';
import { posts } from '../content/posts.ts';
import other from './about.ts';
import { z } from 'astro/zod';
---`,
      }),
    ).toEqual([]);
  });

  it('finds a component that imports a layout, with its line', () => {
    expect(
      found({
        'src/components/Card.astro': `---\n// a comment\nimport L from '../layouts/L.astro';\n---\n<p/>`,
      }),
    ).toEqual([
      'src/components/Card.astro:3 components imports from the floor above: src/layouts/L.astro',
    ]);
  });

  it('finds imports in client scripts of Astro files, dynamic ones and re-exports', () => {
    expect(
      found({
        'src/components/A.astro': `<p>hi</p>\n<script>\n  import '../pages/boot.ts';\n</script>`,
        'src/content/a.ts': `const page = await import('../layouts/page.ts');`,
        'src/schemas/a.ts': `export * from '../content/site.ts';`,
        'src/schemas/b.ts': `import type { T } from '../components/T.ts';`,
      }),
    ).toEqual([
      'src/components/A.astro:3 components imports from the floor above: src/pages/boot.ts',
      'src/content/a.ts:1 content imports from the floor above: src/layouts/page.ts',
      'src/schemas/a.ts:1 schemas imports from the floor above: src/content/site.ts',
      'src/schemas/b.ts:1 schemas imports from the floor above: src/components/T.ts',
    ]);
  });

  it('counts the schemas of blocks as schemas, and their registry as blocks', () => {
    expect(
      found({
        'src/schemas/landing.ts': `import { block } from '../blocks/schemas.ts';`,
        'src/blocks/hero/schema.ts': `import { line } from '../../schemas/fields.ts';`,
        'src/schemas/variant.ts': `import { parts } from '../blocks/registry.ts';`,
      }),
    ).toEqual([
      'src/schemas/variant.ts:1 schemas imports from the floor above: src/blocks/registry.ts',
    ]);
  });

  it('does not take words in text for imports', () => {
    expect(
      found({ 'src/schemas/a.ts': `export const help = "import x from '../pages/x.ts'";` }),
    ).toEqual([]);
  });

  it('lets the wiring in src use every floor', () => {
    expect(found({ 'src/content.config.ts': `import '../src/pages/x.ts';` })).toEqual([]);
  });
});

describe('doors of integrations', () => {
  it('lets everyone in by index.ts, and all into the kit', () => {
    expect(
      found({
        'src/layouts/Head.astro': `---\nimport seo from '../../integrations/seo/index.ts';\nimport { now } from '../../integrations/kit/now.ts';\n---`,
        'integrations/seo/index.ts': `import og from '../og-images/index.ts';\nimport { head } from './head.ts';\nimport '../kit/problem.ts';`,
      }),
    ).toEqual([]);
  });

  it('finds who reaches past a door', () => {
    expect(
      found({
        'src/content/posts.ts': `import { time } from '../../integrations/markdown/reading-time.ts';`,
        'integrations/seo/head.ts': `import { draw } from '../og-images/draw.ts';`,
      }),
    ).toEqual([
      'src/content/posts.ts:1 reaches inside the integration markdown: integrations/markdown/reading-time.ts',
      'integrations/seo/head.ts:1 reaches inside the integration og-images: integrations/og-images/draw.ts',
    ]);
  });

  it('finds an integration that imports src or tests', () => {
    expect(
      found({
        'integrations/seo/index.ts': `import { site } from '../../src/content/site.ts';\nimport '../../tests/x.ts';`,
      }),
    ).toEqual([
      'integrations/seo/index.ts:1 an integration imports from src: src/content/site.ts',
      'integrations/seo/index.ts:2 imports tests/x.ts',
    ]);
  });

  it('finds a kit that leans on an integration', () => {
    expect(found({ 'integrations/kit/a.ts': `import '../seo/index.ts';` })).toEqual([
      'integrations/kit/a.ts:1 the kit imports the integration seo',
    ]);
  });

  it('sees a package export for the file that it is', () => {
    const files = { 'integrations/seo/a.ts': `import { rows } from 'marquee/desk';` };
    expect(found(files, { './desk': './src/desk/rows.ts' })).toEqual([
      'integrations/seo/a.ts:1 an integration imports from src: src/desk/rows.ts',
    ]);
    expect(found(files, { './desk': './integrations/desk/index.ts' })).toEqual([]);
  });

  it('finds a door that has grown too long', () => {
    const lines = (count: number) => `${'// step\n'.repeat(count)}`;
    expect(found({ 'integrations/seo/index.ts': lines(DOOR_LINES - 1) })).toEqual([]);
    expect(found({ 'integrations/seo/long.ts': lines(DOOR_LINES) })).toEqual([]);
    expect(found({ 'integrations/seo/index.ts': lines(DOOR_LINES) })).toEqual([
      `integrations/seo/index.ts:150 the door of seo has 150 lines`,
    ]);
  });
});
