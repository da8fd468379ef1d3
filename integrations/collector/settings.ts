import type { Sink } from '../analytics/index.ts';
import type { Pages } from './server/pages.ts';

/** How a collector is run. */
export interface CollectorSettings {
  /** Hosts whose events are taken: guyu.example. */
  sites: readonly string[];
  /** The file that events are kept in. */
  file: string;
  /** Port to listen on; 0 for any that is free. */
  port: number;
  /** Address to listen on: 127.0.0.1 behind a web server, 0.0.0.0 in a container. */
  host: string;
  /** Header in which the web server before the collector writes the visitor's address; the connection's own if absent. */
  addressHeader?: string | undefined;
  /** Names of parameters that are taken out of addresses. */
  dropParameters?: readonly string[] | undefined;
  /** Hosts of made-up referrers besides those that are known, as `readSpamHosts` gives them. */
  spam?: readonly string[] | undefined;
  /** Ranges of addresses of data centers, as `readRanges` gives them: what comes from there is a program. */
  datacenters?: readonly string[] | undefined;
  /** Requests of one address: at once, and a second on average. */
  limit: { burst: number; perSecond: number };
  /** Products that events are handed on to, from here. */
  forward?: readonly Sink[] | undefined;
  /** Pages that are served beside events. */
  pages?: Pages | undefined;
  /** Called for each line of the log. */
  log: (line: string) => void;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
}

/** What a collector does where nothing else is said. */
export const defaults = {
  port: 4318,
  host: '127.0.0.1',
  file: 'stats.db',
  limit: { burst: 60, perSecond: 5 },
} as const;
