import { seoWords } from '../words.ts';

/** A page as llms.txt lists it. */
export interface Listed {
  title: string;
  /** Absolute address. */
  url: string;
  description: string | undefined;
  /** Day of an article. */
  published?: Date | undefined;
}

export interface LlmsFacts {
  /** Name of the site. */
  name: string;
  description: string | undefined;
  /** BCP 47 tag. */
  language: string;
  pages: readonly Listed[];
  /** Newest first. */
  articles: readonly Listed[];
  /** Lists and archives, which lead to what stands above. */
  others: readonly Listed[];
  /** The same file in other languages. */
  languages: readonly { tag: string; url: string }[];
}

/** Text in which no sign of Markdown means more than itself, on one line. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/g, '\\$&');

const line = ({ title, url, description }: Listed) =>
  `- [${plain(title)}](${url})${description ? `: ${plain(description)}` : ''}`;

const section = (title: string, lines: readonly string[]) =>
  lines.length ? [`## ${title}\n\n${lines.join('\n')}`] : [];

/** The text of llms.txt (llmstxt.org): a name, a summary, and lists of links; “Optional” may be skipped. */
export function llmsTxt({
  name,
  description,
  language,
  pages,
  articles,
  others,
  languages,
}: LlmsFacts): string {
  const words = seoWords(language).llms;
  const parts = [
    `# ${plain(name)}`,
    ...(description ? [`> ${plain(description)}`] : []),
    ...section(words.pages, pages.map(line)),
    ...section(words.articles, articles.map(line)),
    ...section(
      words.languages,
      languages.map(({ tag, url }) => `- [${tag}](${url})`),
    ),
    ...section('Optional', others.map(line)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A page in llms-full.txt: title, address, day, text. */
export function fullPage(
  { title, url, published }: Listed,
  text: string,
  language: string,
): string {
  const words = seoWords(language).llms;
  const facts = [
    `${words.source}${url}`,
    ...(published ? [`${words.published}${published.toISOString().slice(0, 10)}`] : []),
  ];
  return `# ${plain(title)}\n\n${facts.join('  \n')}\n\n${text}\n\n`;
}
