import { markdownOptions } from '../../../integrations/markdown/index.ts';

const words = {
  en: {
    footnotes: 'Notes',
    backToText: 'Back',
    note: 'Note',
    tip: 'Tip',
    warning: 'Take care',
    table: (columns: string[]) => `Table: ${columns.join(', ')}`,
  },
  'zh-cn': {
    footnotes: '注释',
    backToText: '回到正文',
    note: '说明',
    tip: '小窍门',
    warning: '留意',
    table: (columns: string[]) => `表格：${columns.join('、')}`,
  },
};

const options = await markdownOptions({
  locales: ['en', 'zh-cn'],
  texts: (locale) => words[locale as keyof typeof words],
  root: new URL('file:///site/'),
});
const renderer = await options.processor.createRenderer({
  syntaxHighlight: options.syntaxHighlight,
  shikiConfig: options.shikiConfig,
} as never);

/** A Markdown text as the site's processor renders it, from a file below the project's root. */
export const render = async (text: string, file = 'content/blog/en/post.md') =>
  renderer.render(text, { fileURL: new URL(`file:///site/${file}`), frontmatter: {} });

export const html = async (text: string, file?: string): Promise<string> =>
  (await render(text, file)).code;
