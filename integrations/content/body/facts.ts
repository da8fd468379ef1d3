import type { Place } from '../../kit/source.ts';
import type { Problem } from '../../kit/problem.ts';

/** What a text shows, links to and uses, each with its place in the file. */
export interface BodyFacts {
  problems: BodyProblem[];
  pictures: BodyPicture[];
  links: { url: string; place: Place }[];
  components: BodyComponent[];
  /** Elements of HTML, by the name that was written. */
  elements: { name: string; place: Place }[];
  /** Names of places on the page that links may lead to (`#name`): of headings, as they are written, and of elements. */
  places: Set<string>;
  /** Files that import lines name, relative to the text. */
  imports: { file: string; place: Place }[];
  /** Where import and export lines begin. */
  scripts: Place[];
}

/** A component with its attributes, by name. */
export interface BodyComponent {
  name: string;
  place: Place;
  values: Map<string, BodyValue>;
  /** It holds `{...values}`, which may bring any attribute. */
  spread: boolean;
}

export interface BodyValue {
  /** `true` for an attribute without a value; undefined for code in braces. */
  value: string | true | undefined;
  place: Place;
}

export interface BodyPicture {
  /** Address as it was written; of a component, a file below content/media. */
  src: string;
  place: Place;
  /** Name of the attribute, of a component: src or poster. */
  attribute?: string;
}

/** A problem whose file is that of the text. */
export type BodyProblem = Omit<Problem, 'file' | 'line' | 'column'> & { place: Place };
