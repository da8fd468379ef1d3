/** What the integration says to people in files that no page of the site shows. */
export interface SeoWords {
  sitemap: {
    title: string;
    /** What the file is for; `{count}` is the number of its entries. */
    pages: string;
    /** The same of the index. */
    files: string;
  };
  feed: {
    /** What a feed is, and what to do with it. */
    about: string;
    /** Titles of feeds by their subject: `{site}` is the site, `{name}` the subject or author. */
    tag: string;
    author: string;
  };
  llms: { pages: string; articles: string; languages: string; source: string; published: string };
}

/** By the first part of a language tag; English where there is nothing. */
const words: Record<string, SeoWords> = {
  en: {
    sitemap: {
      title: 'Sitemap',
      pages: 'The pages of this site, for search engines: {count} in all.',
      files: 'The sitemaps of this site, for search engines: {count} in all.',
    },
    feed: {
      about:
        'This is a feed. Copy the address of this page into a feed reader, and new articles come to you.',
      tag: '{name} · {site}',
      author: 'Articles by {name} · {site}',
    },
    llms: {
      pages: 'Pages',
      articles: 'Articles',
      languages: 'Other languages',
      source: 'Source: ',
      published: 'Published: ',
    },
  },
  zh: {
    sitemap: {
      title: '网站地图',
      pages: '本站页面清单，供搜索引擎读取，共 {count} 页。',
      files: '本站网站地图清单，供搜索引擎读取，共 {count} 份。',
    },
    feed: {
      about: '这是一份订阅源。把本页网址复制到阅读器中，即可收到最新文章。',
      tag: '{name} · {site}',
      author: '{name}的文章 · {site}',
    },
    llms: {
      pages: '页面',
      articles: '文章',
      languages: '其他语言',
      source: '原文：',
      published: '发布日期：',
    },
  },
};

/** The words in a language, given by its BCP 47 tag. */
export const seoWords = (tag: string): SeoWords =>
  words[tag.toLowerCase().split('-', 1)[0]!] ?? words['en']!;
