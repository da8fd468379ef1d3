import type { ErrorCode } from '../../../../integrations/kit/catalogue.ts';
import type { FilesByPath } from '../good-site.ts';

/** One thing that somebody got wrong, and what the check must say of it. */
export interface BrokenCase {
  /** What is wrong. */
  name: string;
  /** Files that are added to the good site, or stand in the place of one of its own. */
  files: FilesByPath;
  code: ErrorCode;
  /** The file that is blamed; the first of `files` if absent. */
  file?: string;
  /** Absent when the whole file is meant. */
  line?: number;
  severity?: 'error' | 'warning';
  /** A part of the sentence. */
  says?: string;
  /** A part of what was found. */
  found?: string;
  /** A part of the suggestion. */
  fix?: string;
  /** The case replaces a file of the good site, so it cannot be in one site with the others. */
  alone?: true;
  /** Other problems that follow from it. */
  others?: number;
}
