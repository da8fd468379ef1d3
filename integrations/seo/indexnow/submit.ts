import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError, type Problem } from '../../kit/problem.ts';
import { findableAddress } from '../page-address.ts';
import type { SeoSite } from '../site.ts';
import { builtPages } from '../walk.ts';
import { batches, changesBetween, type Changes } from './changes.ts';
import { contentHash } from './content-hash.ts';
import { readLedger, writeLedger, type Ledger } from './ledger.ts';
import { post, type Answer, type Patience } from './post.ts';

export interface SubmitOptions {
  key: string;
  /** File in which accepted submissions are kept. */
  ledger: string;
  /** Addresses that take submissions. */
  endpoints: readonly string[];
  /** Without it nothing is sent and nothing is written. */
  send: boolean;
  /** Addresses in a submission; the protocol's limit when left out. */
  batch?: number | undefined;
  patience?: Patience | undefined;
}

/** What an endpoint was told, or would be. */
export interface EndpointReport {
  endpoint: string;
  changes: Changes;
  /** Nothing was ever accepted here. */
  first: boolean;
  answers: { count: number; answer: Answer }[];
}

/**
 * Tells endpoints which pages of a built site are new, changed or gone since they last accepted a submission. The
 * ledger is written after each accepted portion, so that whatever happens later, it holds just what was accepted.
 * Throws a ProblemsError before anything is sent when the site or the ledger is not fit.
 */
export async function submit(site: SeoSite, options: SubmitOptions): Promise<EndpointReport[]> {
  const problems = unfit(site, options.key);
  if (problems.length) throw new ProblemsError(problems);
  const ledger = readLedger(options.ledger);
  const pages = await hashes(site);
  if (!pages.size) throw new ProblemsError([nothingBuilt(site.output)]);
  const reports: EndpointReport[] = [];
  for (const endpoint of options.endpoints)
    reports.push(await tell(endpoint, pages, ledger, site, options));
  return reports;
}

async function tell(
  endpoint: string,
  pages: ReadonlyMap<string, string>,
  ledger: Ledger,
  site: SeoSite,
  options: SubmitOptions,
): Promise<EndpointReport> {
  const known = ledger.accepted[endpoint];
  const changes = changesBetween(pages, known ?? {}, site.url);
  const report: EndpointReport = { endpoint, changes, first: !known, answers: [] };
  if (!options.send) return report;
  for (const urlList of batches(changes, options.batch)) {
    const answer = await post(endpoint, submissionOf(site, options.key, urlList), options.patience);
    report.answers.push({ count: urlList.length, answer });
    if (!answer.accepted) break;
    record((ledger.accepted[endpoint] ??= {}), urlList, pages);
    writeLedger(options.ledger, ledger);
  }
  return report;
}

const submissionOf = ({ url }: SeoSite, key: string, urlList: string[]) => ({
  host: new URL(url).host,
  key,
  keyLocation: new URL(`${key}.txt`, url).href,
  urlList,
});

function record(
  accepted: Record<string, string>,
  urls: readonly string[],
  pages: ReadonlyMap<string, string>,
): void {
  for (const url of urls) {
    const hash = pages.get(url);
    if (hash === undefined) delete accepted[url];
    else accepted[url] = hash;
  }
}

async function hashes(site: SeoSite): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { page } of builtPages(site.output)) {
    const url = findableAddress(page, site);
    if (url) found.set(structuredClone(url), contentHash(page));
  }
  return found;
}

/** What must be right before search engines are asked to come. */
function unfit({ output }: SeoSite, key: string): Problem[] {
  if (!existsSync(output)) return [nothingBuilt(output)];
  const file = join(output, `${key}.txt`);
  if (existsSync(file) && readFileSync(file, 'utf8').trim() === key) return [];
  return [
    {
      code: 'MQ1930',
      severity: 'error',
      file,
      message:
        'The built site does not hold the file of the key, without which search engines refuse a submission.',
      fix: 'build the site with this key, publish it, then submit',
    },
  ];
}

const nothingBuilt = (output: string): Problem => ({
  code: 'MQ1931',
  severity: 'error',
  file: output,
  message: 'There is no built page that search engines may keep.',
  fix: 'run marquee build first',
});
