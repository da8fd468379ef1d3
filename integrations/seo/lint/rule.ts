import type { Page } from '../../kit/html/page.ts';
import type { severities } from '../../kit/lint-settings.ts';
import type { PageSource } from '../source.ts';
import type { Seen } from './seen.ts';
import type { SiteView } from './site-view.ts';

export type Severity = (typeof severities)[number];
export type Setting = Severity | 'off';

/** Groups of rules, in the order of reports. */
export const groups = ['head', 'structure', 'links', 'content', 'data', 'variants'] as const;
export type Group = (typeof groups)[number];

export const groupTitles: Record<Group, string> = {
  head: 'Head',
  structure: 'Structure',
  links: 'Links',
  content: 'Content',
  data: 'Structured data',
  variants: 'Variants',
};

/** A change of a source file that mends a finding without changing what the page says. */
export type Edit =
  /** Another address for a link. */
  | { kind: 'address'; from: string; to: string }
  /** Words that the `rel` of a link lacks. */
  | { kind: 'rel'; href: string; add: string[] }
  /** White space in a field. */
  | { kind: 'spaces'; field: string };

/** Something that a rule found on a page. */
export interface Found {
  /** What is wrong here, one sentence, with the value that was found. */
  message: string;
  /** Field of the front matter that is meant: `title`, `cover.alt`. */
  field?: string | undefined;
  /** Text by which the place is found in the source, the likeliest form first. */
  text?: string | readonly string[] | undefined;
  /** Line of the built HTML. */
  line?: number | undefined;
  /** What to do here, where that is more than the rule's own advice. */
  fix?: string | undefined;
  edit?: Edit | undefined;
}

/** What a rule found that looks at the site as a whole. */
export interface SiteFound extends Found {
  /** Address of the page that the finding belongs to. */
  path: string;
}

/** One rule: a pure predicate with all that people are told of it. */
export interface Rule {
  /** Stable: settings and reports name it. */
  id: string;
  group: Group;
  /** Default, unless settings say otherwise. */
  severity: Setting;
  /** What it looks for, one sentence. */
  about: string;
  /** Why it matters. */
  reason: string;
  /** What to do. */
  fix: string;
  /** The guideline, on the engine's or the standard's own site. */
  link: string;
  /**
   * The pages that it judges: those that are there to be found (`indexable`, the default), all that people see
   * (`all`), or variants of an experiment. Pages that only lead on are never judged.
   */
  on?: 'indexable' | 'all' | 'variants';
  page?(seen: Seen): Found[];
  site?(site: SiteView): SiteFound[];
}

/** A page with its variant, for rules that compare the two. */
export interface Pair {
  control: Page;
  variant: Page;
  /** The file that says how the variant differs. */
  source: PageSource | undefined;
}
