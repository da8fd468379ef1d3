import type { Severity } from '../lint/rule.ts';
import type { Cut } from './cut.ts';
import type { Device, EngineName, Network } from './engines.ts';

/** Everything that the toolbar shows of a page. */
export interface PageReport {
  path: string;
  /** The file behind the page, with the address that opens it in the editor. */
  source?: { file: string; open: string } | undefined;
  /** Search engines are asked to leave the page out. */
  hidden: boolean;
  results: Record<EngineName, Record<Device, Result>>;
  cards: Record<Network, Card>;
  findings: ShownFinding[];
  /** How many rules have looked at the page, and how many need the whole site. */
  rules: { run: number; left: number };
  keyphrase?: KeyphraseReport | undefined;
  /** Structured data as it stands on the page, one a script. */
  data: unknown[];
  /** Scripts with structured data that is not JSON. */
  brokenData: string[];
}

/** A result of a search engine. */
export interface Result {
  site: string;
  icon?: string | undefined;
  crumbs: string[];
  title: Cut;
  description: Cut;
}

/** A link on a social network. */
export interface Card {
  host: string;
  title: Cut;
  description?: Cut | undefined;
  image?: { src: string; alt: string } | undefined;
  /** X shows a small picture beside the words unless a page asks for a large one. */
  large: boolean;
}

/** A finding, with the place to go to. */
export interface ShownFinding {
  rule: string;
  severity: Severity;
  message: string;
  reason: string;
  fix: string;
  link: string;
  /** Absent when the place is in the HTML only. */
  place?: { file: string; line?: number | undefined; open: string } | undefined;
}

export const places = ['title', 'description', 'slug', 'first', 'headings', 'alt'] as const;
export type Place = (typeof places)[number];

/** Where the keyphrase of a page stands. */
export interface KeyphraseReport {
  text: string;
  places: { place: Place; has: boolean }[];
  times: number;
  /** Per cent of the words, and what it should be between. */
  density: number;
  least: number;
  most: number;
  fits: boolean;
}
