import type { Kind } from '../options.ts';

const TEXT = /\.(?:md|markdown|mdown|mkd|mdx|rmd|rmarkdown|qmd)$/i;
/** Markdown with code that is run: R Markdown, Quarto. */
export const RUN = /\.(?:rmd|rmarkdown|qmd)$/i;
const HTML = /\.html?$/i;
const OTHER_TEXT = /\.(?:rst|adoc|asciidoc|org|textile|rtf|docx?|odt|txt|ipynb)$/i;
const META =
  /(?:^|\/)(?:readme|changelog|license|licence|contributing|code_of_conduct|security|authors|maintainers|agents|claude|pull_request_template|issue_template)(?:\.[a-z-]+)?\.(?:md|markdown|txt)$/i;

/** Whether a file is a post: `true`, a reason why not, or undefined when it is no text at all. */
export function isPost(
  kind: Kind,
  file: string,
  inSite: string,
  all: { posts: boolean; content: boolean; files: ReadonlySet<string> },
): true | string | undefined {
  const jekyllPost = /(?:^|\/)_(?:posts|drafts)\//.test(`/${inSite}`);
  if (HTML.test(file)) return kind === 'jekyll' && jekyllPost ? true : undefined;
  if (OTHER_TEXT.test(file) && !/(?:^|\/)(?:robots|humans|ads|requirements)\.txt$/.test(file))
    return 'This format cannot be read; save it as Markdown.';
  if (!TEXT.test(file)) return undefined;
  const made =
    RUN.test(file) &&
    ['.md', '.markdown'].map((end) => file.replace(RUN, end)).find((one) => all.files.has(one));
  if (made) return `Was run and made into ${made}, which is read instead.`;
  if (META.test(file)) return 'A note about the repository, not a post.';
  if (/(?:^|\/)_index(?:\.[a-z-]+)?\.\w+$/i.test(file))
    return 'The page of a section, not a post; its text belongs into content/landing.';
  if (/(?:^|\/)_?(?:authors|people)\/[^/]+$/.test(inSite))
    return 'The page of an author, of whom a file in content/authors tells if a post names them.';
  if (kind === 'jekyll' && all.posts && !jekyllPost)
    return 'A page, not a post (posts are in _posts and _drafts).';
  if (/(?:^|\/)(?:_includes|_layouts|_sass|_data)\//.test(inSite))
    return 'A part of the old site’s templates.';
  if (all.content && !/^(?:src\/)?(?:content|pages|posts|blog|app|_posts|data)\//.test(inSite))
    return 'Outside the folders with posts.';
  return true;
}
