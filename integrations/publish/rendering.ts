import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { atWork } from '../kit/at-work.ts';
import { isProblemsError, ProblemsError } from '../kit/problem.ts';
import { bundlePlace, pageProblem } from './page-problem.ts';

/** Finds the file of content behind a page; undefined for a page that the site makes itself. */
export type FindFile = (path: string) => string | undefined;

/** Astro’s renderer of pages, which names the page that is being rendered, and the file of one whose code fails. */
export const rendering =
  (root: string, findFile: FindFile) =>
  (inner: AstroPrerenderer): AstroPrerenderer => {
    const render: AstroPrerenderer['render'] = (request, options) => {
      const path = decodeURI(new URL(request.url).pathname);
      const own = findFile(path);
      return atWork(own ?? path, async () => {
        try {
          return await inner.render(request, options);
        } catch (error) {
          if (isProblemsError(error)) throw error;
          const problem = pageProblem({
            path,
            file: own ?? options.routeData.component,
            text: own && read(join(root, own)),
            error,
            bundled: bundledLine(error),
          });
          const failure = new ProblemsError([problem]);
          failure.cause = error;
          throw failure;
        }
      });
    };
    // Not copied: the methods of the renderer may be those of its class.
    return Object.assign(Object.create(inner) as AstroPrerenderer, { render });
  };

function bundledLine(error: unknown): string | undefined {
  const place = bundlePlace(error);
  return place && read(fileURLToPath(place.file))?.split('\n')[place.line - 1];
}

/** What cannot be read any more tells nothing. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
