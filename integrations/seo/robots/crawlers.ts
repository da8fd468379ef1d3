/** What an AI company's crawler fetches pages for. */
export type Purpose =
  /** To train models. */
  | 'training'
  /** To find and quote pages in answers. */
  | 'search'
  /** Because a person asked for this page just now. */
  | 'visit';

export interface Crawler {
  /** The product token that robots.txt names. */
  token: string;
  operator: string;
  purpose: Purpose;
  /** Where the operator describes it. */
  source: string;
}

const openai = 'https://platform.openai.com/docs/bots';
const anthropic =
  'https://support.claude.com/en/articles/8896518-does-anthropic-crawl-data-from-the-web-and-how-can-site-owners-block-the-crawler';
const google =
  'https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers';
const perplexity = 'https://docs.perplexity.ai/guides/bots';
const meta = 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers/';
const amazon = 'https://developer.amazon.com/amazonbot';
const mistral = 'https://docs.mistral.ai/robots';

/**
 * Crawlers of AI companies by what they do with a page, as their operators said in November 2026. Tokens that serve plain web search as well (Googlebot,
 * Bingbot, Applebot, YandexBot, Baiduspider) are not here: blocking them would take the site out of search.
 */
export const crawlers: readonly Crawler[] = [
  { token: 'GPTBot', operator: 'OpenAI', purpose: 'training', source: openai },
  { token: 'OAI-SearchBot', operator: 'OpenAI', purpose: 'search', source: openai },
  { token: 'ChatGPT-User', operator: 'OpenAI', purpose: 'visit', source: openai },
  { token: 'ClaudeBot', operator: 'Anthropic', purpose: 'training', source: anthropic },
  { token: 'Claude-SearchBot', operator: 'Anthropic', purpose: 'search', source: anthropic },
  { token: 'Claude-User', operator: 'Anthropic', purpose: 'visit', source: anthropic },
  // Not a crawler: a name that only robots.txt knows, for what Googlebot has fetched.
  { token: 'Google-Extended', operator: 'Google', purpose: 'training', source: google },
  // Likewise, for what Applebot has fetched.
  {
    token: 'Applebot-Extended',
    operator: 'Apple',
    purpose: 'training',
    source: 'https://support.apple.com/en-us/119829',
  },
  { token: 'PerplexityBot', operator: 'Perplexity', purpose: 'search', source: perplexity },
  { token: 'Perplexity-User', operator: 'Perplexity', purpose: 'visit', source: perplexity },
  { token: 'meta-externalagent', operator: 'Meta', purpose: 'training', source: meta },
  { token: 'meta-webindexer', operator: 'Meta', purpose: 'search', source: meta },
  { token: 'meta-externalfetcher', operator: 'Meta', purpose: 'visit', source: meta },
  { token: 'Amazonbot', operator: 'Amazon', purpose: 'training', source: amazon },
  { token: 'Amzn-SearchBot', operator: 'Amazon', purpose: 'search', source: amazon },
  { token: 'Amzn-User', operator: 'Amazon', purpose: 'visit', source: amazon },
  { token: 'MistralAI-User', operator: 'Mistral AI', purpose: 'visit', source: mistral },
  {
    token: 'DuckAssistBot',
    operator: 'DuckDuckGo',
    purpose: 'search',
    source: 'https://duckduckgo.com/duckduckgo-help-pages/results/duckassistbot',
  },
  {
    token: 'CCBot',
    operator: 'Common Crawl',
    purpose: 'training',
    source: 'https://commoncrawl.org/ccbot',
  },
  // ByteDance describes it nowhere itself.
  {
    token: 'Bytespider',
    operator: 'ByteDance',
    purpose: 'training',
    source: 'https://darkvisitors.com/agents/bytespider',
  },
];
