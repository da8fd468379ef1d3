import { expect, it } from 'vitest';
import { planOf, post, type Files } from './blog.ts';

const day = '2024-05-06';

/** Sites of each generator with one post, and the addresses that the post had there. */
const sites: [name: string, kind: string, files: Files, addresses: string[]][] = [
  [
    'Jekyll: folders above _posts are categories',
    'jekyll',
    { '_config.yml': 'permalink: pretty\n', 'en/news/_posts/2024-05-06-rain.md': post(undefined) },
    ['/en/news/2024/05/06/rain/'],
  ],
  [
    'Jekyll: the address of the collection, and the day in the site’s time zone',
    'jekyll',
    {
      '_config.yml':
        'timezone: America/Los_Angeles\ncollections:\n  posts:\n    permalink: /news/:year/:month/:day/:title/\n',
      '_posts/2024-05-06-rain.md': post('2024-05-06 02:12:52 +0200'),
    },
    ['/news/2024/05/05/rain/'],
  ],
  [
    'Jekyll: the address of the defaults, and categories with a space',
    'jekyll',
    {
      '_config.yml':
        'defaults:\n  - scope: { type: posts }\n    values: { permalink: "/:categories/:title/" }\n',
      '_posts/2024-05-06-rain.md': post(day, 'Tea.', 'categories: [Green Tea]\n'),
    },
    ['/green%20tea/rain/'],
  ],
  [
    'Hexo: folders are part of the title',
    'hexo',
    { '_config.yml': 'root: /\n', 'source/_posts/tea/rain.md': post(day) },
    ['/2024/05/06/tea/rain/'],
  ],
  [
    'Hexo: a day in the name counts when new posts get one',
    'hexo',
    {
      '_config.yml': 'new_post_name: :year-:month-:day-:title.md\npermalink: :year/:title/\n',
      'source/_posts/2024-05-06-雨.md': post(day),
    },
    ['/2024/雨/'],
  ],
  [
    'Docusaurus: the day in the name becomes folders',
    'docusaurus',
    {
      'docusaurus.config.js': "module.exports = { url: 'https://old.example', baseUrl: '/' };",
      'blog/2024-05-06-rain.md': post(undefined),
    },
    ['/blog/2024/05/06/rain/'],
  ],
  [
    'Nuxt: without the numbers that order the files',
    'nuxt',
    { 'nuxt.config.ts': '', 'content/2.notes/10.rain.md': post(day) },
    ['/notes/rain/'],
  ],
  [
    'VitePress: a page of the file’s name',
    'vitepress',
    {
      'package.json': '{ "devDependencies": { "vitepress": "1" } }',
      'posts/rain-1.0.md': post(day),
    },
    ['/posts/rain-1.0.html'],
  ],
  [
    'VitePress: without an ending where it is told so',
    'vitepress',
    {
      'package.json': '{ "devDependencies": { "vitepress": "1" } }',
      'docs/.vitepress/config.mts': 'export default { base: "/log/", cleanUrls: true };',
      'docs/posts/rain/index.md': post(day),
      'docs/posts/snow.md': '',
    },
    ['/log/posts/rain/'],
  ],
  [
    'Eleventy: below the folder of the texts',
    'eleventy',
    {
      'eleventy.config.js': "export const config = { dir: { input: 'src' } };",
      'src/notes/2024-05-06-rain.md': post(undefined),
    },
    ['/notes/rain/'],
  ],
  [
    'Eleventy: the pattern of the folder’s data',
    'eleventy',
    {
      'eleventy.config.js': '',
      '_posts/_posts.11tydata.js':
        'export default { permalink: ({ page }) => `/web/${page.fileSlug}/` };',
      '_posts/rain.md': post(day),
    },
    ['/web/rain/'],
  ],
  [
    'Gatsby: below the folder that it reads',
    'gatsby',
    {
      'gatsby-config.js': 'module.exports = { path: `${__dirname}/content/blog` };',
      'content/blog/rain/index.md': post(day),
    },
    ['/rain/'],
  ],
  [
    'Hugo: languages with folders of their own, in a folder of settings',
    'hugo',
    {
      'config/_default/hugo.toml': '[permalinks]\npost = "/:year/:month/:slug/"\n',
      'config/_default/languages.en.toml': 'contentDir = "content/en"\n',
      'content/en/post/Wet-Morning.md': post(day),
    },
    ['/2024/05/a-cup-of-rain/'],
  ],
  [
    'Hugo: names in small letters',
    'hugo',
    { 'hugo.toml': '', 'content/post/Wet-Morning.md': post(day) },
    ['/post/wet-morning/'],
  ],
  [
    'Astro: documents of Starlight stand at the root',
    'astro',
    { 'astro.config.mjs': '', 'src/content/docs/notes/Rain 2.md': post(day) },
    ['/notes/rain-2/'],
  ],
  [
    'Next.js: posts below public',
    'next',
    { 'next.config.js': '', 'public/rain/index.md': post(day) },
    ['/rain/'],
  ],
];

it.each(sites)('%s', async (_, kind, files, addresses) => {
  const plan = await planOf(files);
  expect(plan.kind).toBe(kind);
  expect(plan.posts.map(({ aliases }) => aliases)).toEqual([addresses]);
});

it('learns how addresses were made from the links between posts', async () => {
  const links = ['one', 'two', 'three'].map((name) => `[${name}](/2024/05/${name})`).join(' ');
  const { posts } = await planOf({
    'one.md': post(day, links),
    'two.md': post(day),
    'three.md': post(day),
    'four.md': post('2023-02-03'),
  });
  expect(posts.map(({ aliases }) => aliases)).toEqual([
    ['/2023/02/four/'],
    ['/2024/05/one/'],
    ['/2024/05/three/'],
    ['/2024/05/two/'],
  ]);
  expect(posts[1]!.text).toContain('[two](/blog/two/)');
});

it('knows languages by the settings of the old site', async () => {
  const { posts, skipped } = await planOf({
    'hugo.yaml': 'languages:\n  si: { contentDir: content/si }\n  en: { contentDir: content/en }\n',
    'content/si/rain.md': post(day),
    'content/en/rain.md': post(day),
  });
  expect(posts.map(({ source }) => source)).toEqual(['content/en/rain.md']);
  expect(skipped[0]!.message).toContain('language si');
});

it('does not put Chinese of one script beside that of the other', async () => {
  const { posts } = await planOf({ 'rain.zh-tw.md': post(day), 'rain.zh.md': post(day) });
  expect(posts.map(({ source, locale }) => [source, locale])).toEqual([['rain.zh.md', 'zh-cn']]);
});
