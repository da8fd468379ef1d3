import { hash } from 'node:crypto';
import type { PageSource } from '../source.ts';
import type { PageSite, SiteFacts } from './site-view.ts';

/** What page rules may ask of the site that no setting answers: files, and where old addresses lead. */
const QUESTIONS = ['served', 'sizeOf', 'redirectOf'] as const;

/** A question that a rule has asked, and what it was told, as JSON. */
export type Asked = readonly [
  question: (typeof QUESTIONS)[number],
  path: string,
  answer: string | undefined,
];

/** The site for rules that judge a page, which notes what they ask: while the answers hold, so does the judgement. */
export function askingSite(site: SiteFacts): { site: PageSite; asked: Asked[] } {
  const asked = new Map<string, Asked>();
  const noting =
    <Answer>(question: Asked[0], answer: (path: string) => Answer) =>
    (path: string): Answer => {
      const said = answer(path);
      asked.set(`${question} ${path}`, [question, path, JSON.stringify(said)]);
      return said;
    };
  return {
    site: {
      ...site,
      served: noting('served', site.served),
      sizeOf: noting('sizeOf', site.sizeOf),
      redirectOf: noting('redirectOf', site.redirectOf),
    },
    get asked() {
      return [...asked.values()];
    },
  };
}

/** Whether the site would answer the same today. */
export const stillAnswers = (site: SiteFacts, asked: readonly Asked[]): boolean =>
  asked.every(([question, path, answer]) => JSON.stringify(site[question](path)) === answer);

/** Stands for all that rules may see of a page's source. */
export const digestOf = (source: PageSource | undefined): string | undefined =>
  source && hash('sha256', JSON.stringify(source), 'base64url');
