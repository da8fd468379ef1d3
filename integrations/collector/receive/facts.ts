import Bowser from 'bowser';
import { isbot } from 'isbot';
import type { VisitorFacts } from '../stored-event.ts';

/** Headers, with names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Where networks of delivery write the visitor's country. */
const COUNTRY_HEADERS = [
  'cf-ipcountry',
  'cloudfront-viewer-country',
  'x-vercel-ip-country',
  'x-country',
  'x-country-code',
];

const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? '';

/** User agents that are remembered: reading one is dear, and few make most of the visits. */
const MOST = 2000;
const agents = new Map<string, Agent>();

interface Agent {
  isBot: boolean;
  device?: string | undefined;
  browser?: string | undefined;
  os?: string | undefined;
}

/** What a user agent says of its program; only names, no versions, which would tell people apart. */
export function agentOf(userAgent: string): Agent {
  const known = agents.get(userAgent);
  if (known) return known;
  if (agents.size >= MOST) agents.delete(agents.keys().next().value!);
  const agent = readAgent(userAgent.slice(0, 1000));
  agents.set(userAgent, agent);
  return agent;
}

function readAgent(userAgent: string): Agent {
  // A browser says who it is.
  if (userAgent === '' || isbot(userAgent)) return { isBot: true };
  const { browser, os, platform } = Bowser.parse(userAgent);
  return {
    isBot: false,
    device: platform.type === 'tv' ? 'desktop' : platform.type,
    browser: browser.name,
    os: os.name,
  };
}

/** What a request says of its visitor. */
export function factsOf(headers: Headers): VisitorFacts & { isBot: boolean } {
  const { isBot, ...agent } = agentOf(one(headers['user-agent']));
  const country = COUNTRY_HEADERS.map((name) => one(headers[name]).toUpperCase()).find(
    // XX and T1 are how Cloudflare says that it does not know.
    (code) => /^[A-Z]{2}$/.test(code) && code !== 'XX',
  );
  const language = /^[a-z]{2,3}/i.exec(one(headers['accept-language']))?.[0].toLowerCase();
  return { isBot, ...agent, country, language };
}
