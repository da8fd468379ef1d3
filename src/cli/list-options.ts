import { Option } from 'commander';
import { readRanges, readSpamHosts } from '../../integrations/collector/index.ts';
import { listOf } from './read-list.ts';

/** Files of lists, as they are named on the command line. */
export interface ListFlags {
  spam?: string;
  datacenters?: string;
}

export const spamOption = () =>
  new Option('--spam <file>', 'list of further hosts whose referrers are made up, one a line');

export const datacentersOption = () =>
  new Option(
    '--datacenters <file>',
    'list of ranges of addresses whose visits are of programs, one a line: 192.0.2.0/24',
  );

/** What stands in the lists. Throws a ProblemsError that says what is wrong with one. */
export const readLists = ({ spam, datacenters }: ListFlags) => ({
  spam: listOf(spam, readSpamHosts),
  datacenters: listOf(datacenters, readRanges),
});
