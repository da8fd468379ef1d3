import type { RedirectStatus } from './schema.ts';

/** Where a person wrote something. */
export interface Written {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line?: number;
}

/** A redirect as somebody wrote it: a line of content/redirects.yaml, or an alias of a page. */
export interface RedirectRule {
  /** `/old/`, or `/old/*` for everything below. */
  from: string;
  /** `/new/` or `https://…`; `:splat` is what `*` matched; absent when the address is gone. */
  to?: string | undefined;
  status?: RedirectStatus | undefined;
  source: Written;
}

/** A redirect that was checked, in canonical form: percent-encoded as browsers send it. */
export interface Redirect {
  /** `/old/`; with `splat` the prefix that ends with a slash. */
  from: string;
  /** Everything below `from` is meant, `from` itself included. */
  splat: boolean;
  /** Path (with query and fragment, if any) or an absolute URL; absent when `status` is 410. */
  to?: string;
  status: RedirectStatus;
  source: Written;
}

/** `from` as it is written by people. */
export const fromText = ({ from, splat }: Pick<Redirect, 'from' | 'splat'>): string =>
  splat ? `${from}*` : from;

/** Whether the target is a page of this site. */
export const isInternal = (to: string): boolean => to.startsWith('/');

/** The path of an internal target, without query and fragment. */
export const pathOf = (to: string): string => to.split(/[?#]/, 1)[0] ?? to;
