import type { Article } from './article.ts';

/** An article with its whole text. */
export interface FeedItem extends Article {
  /** HTML that can be read anywhere. */
  content: string;
}

/** A feed before it is written in one format or another. */
export interface Feed {
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** Absolute address of the page whose news it brings. */
  home: string;
  /** Absolute address of the feed itself. */
  self: string;
  /** Path of the style with which browsers show it. */
  stylesheet: string;
  hub: string | undefined;
  icon: string | undefined;
  /** The latest change of anything in it. */
  updated: Date;
  items: readonly FeedItem[];
}
