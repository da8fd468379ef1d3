import type { OutputBytes, OutputFile } from '../kit/output.ts';
import type { Problem } from '../kit/problem.ts';
import type { BuiltPage } from './walk.ts';

/**
 * A step that works on the finished site: sitemap, feeds, llms.txt, linter. All of them share one pass over the
 * pages, so that each page is read once, and not at all when an earlier build has read the same.
 */
export interface Consumer<Facts = unknown> {
  /**
   * What the step takes of a page, hidden pages, redirects and variants included: plain data, made of the HTML and
   * the options alone, so that it holds until one of them changes. A step without it needs no page.
   */
  read?(built: BuiltPage): Facts;
  /** Whether facts of an earlier build still hold, where a step has looked at more than the HTML. */
  holds?(facts: Facts): boolean;
  /**
   * Called with the facts of every page in the order of file names. Keep only what `end` needs: a site may have ten
   * thousand pages.
   */
  keep?(facts: Facts): void;
  /** Called once after the last page; by then the files of the consumers before this one are written. */
  end(): Done | Promise<Done>;
}

/** What a consumer has to show for its work. */
export interface Done {
  /** Files to be written into the output. */
  files?: Iterable<OutputFile | OutputBytes> | AsyncIterable<OutputFile | OutputBytes>;
  /** What is wrong; an error among them stops the build once every consumer has ended. */
  problems?: readonly Problem[];
  /** A line for the build's log: '3 feeds of 20 articles'. */
  note?: string;
}
