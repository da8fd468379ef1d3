import sharp from 'sharp';
import { expect, it } from 'vitest';
import { planOf, post } from './blog.ts';

const day = '2024-05-06';

it('leaves pages out that have no date and stand beside no post', async () => {
  const { posts, skipped } = await planOf({
    'hugo.toml': '',
    'content/blog/rain.md': post(day),
    'content/blog/undated.md': post(undefined),
    'content/manual/kettle.md': post(undefined),
    'content/imprint.md': post(undefined),
  });
  expect(posts.map(({ source }) => source)).toEqual([
    'content/blog/rain.md',
    'content/blog/undated.md',
  ]);
  expect(skipped.map(({ file }) => file)).toEqual([
    'content/imprint.md',
    'content/manual/kettle.md',
  ]);
});

const linked = {
  '_config.yml': 'url: https://old.example\n',
  '_posts/2024-05-06-rain.md': post(
    undefined,
    'See [the map](/map/#east), [us][us], <a href="/team/">them</a> and ![a pot](/pot.png).\n\n[us]: /us/',
  ),
};

it('sends links and pictures that are not here to the old site', async () => {
  const { posts } = await planOf(linked);
  expect(posts[0]!.text).toContain(
    'See [the map](https://old.example/map/#east), [us][us], <a href="https://old.example/team/">them</a> and ![a pot](https://old.example/pot.png).\n\n[us]: https://old.example/us/',
  );
});

it('keeps the text of a link that leads nowhere, and its address as a comment', async () => {
  const { posts } = await planOf({ ...linked, '_config.yml': 'url: https://new.example\n' });
  expect(posts[0]!.text).toContain(
    'See the map<!-- /map/#east -->, us<!-- /us/ -->, <a><!-- /team/ -->them</a> and _a pot_ (`/pot.png`).',
  );
  expect(posts[0]!.draft).toBe(false);
});

it('leads addresses of the old site to the posts that are here', async () => {
  const { posts } = await planOf({
    '_config.yml': 'url: https://old.example\npermalink: /:title/\n',
    '_posts/2024-05-06-rain.md': post(
      undefined,
      '[a](https://old.example/fog/), [b](fog), [c](/blog/) and [d](https:f//x).',
    ),
    '_posts/2024-05-07-fog.md': post(undefined),
  });
  expect(posts[0]!.text).toContain(
    '[a](/blog/fog/), [b](/blog/fog/), [c](/blog/) and d<!-- https:f//x -->.',
  );
});

it('copies pictures that the library refuses as files, and gives others the ending of their bytes', async () => {
  const jpeg = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const { posts, assets, notices } = await planOf({
    'rain.md': post(day, '![Roof](roof.svg)\n\n![Red](red.png)'),
    'roof.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">A</div></foreignObject></svg>',
    'red.png': jpeg,
  });
  expect(assets.map(({ target }) => target)).toEqual([
    'public/files/import/rain/roof.svg',
    'content/media/import/rain/red.jpg',
  ]);
  expect(posts[0]!.text).toContain(
    '![Roof](/files/import/rain/roof.svg)\n\n![Red](../../media/import/rain/red.jpg)',
  );
  expect(notices.map(({ file }) => file)).toEqual(expect.arrayContaining(['roof.svg', 'red.png']));
});

it('names a post without a title by its file when its first heading is that of a part', async () => {
  const { posts } = await planOf({
    'wet-day.md': `---\ndate: ${day}\n---\nTea.\n\n## With milk\n\nNo.\n`,
  });
  expect(posts[0]!.title).toBe('Wet day');
});

it('names the file of a post by its name when its address ends in a number', async () => {
  const { posts } = await planOf({
    'rain.md': post(day, 'Tea.', 'permalink: /talks/rain/2024/\n'),
  });
  expect(posts[0]!.slug).toBe('rain');
});

it('leads no link to a draft, which a build does not show', async () => {
  const { posts } = await planOf({
    'posts/rain.md': post(day, '[a](./fog.md) and [b](/posts/fog/).'),
    'posts/fog.md': post(day, 'Fog.', 'draft: true\n'),
  });
  expect(posts.find(({ slug }) => slug === 'rain')!.text).toContain(
    'a<!-- ./fog.md --> and b<!-- /posts/fog/ -->.',
  );
});

it('reads R Markdown, unless what was made of it is there', async () => {
  const { posts, notices, skipped } = await planOf({
    'hugo.toml': '',
    'content/post/rain.Rmd': post('2024-05-01', '```{r, echo=FALSE}\nplot(rain)\n```'),
    'content/post/snow.Rmarkdown': post('2024-05-02'),
    'content/post/snow.markdown': post('2024-05-02'),
  });
  expect(posts.map(({ target }) => target)).toEqual([
    'content/blog/en/rain.md',
    'content/blog/en/snow.md',
  ]);
  expect(posts[0]!.text).toContain('```r\nplot(rain)\n```');
  expect(notices.map(({ file }) => file)).toContain('content/post/rain.Rmd');
  expect(skipped).toContainEqual({
    file: 'content/post/snow.Rmarkdown',
    message: 'Was run and made into content/post/snow.markdown, which is read instead.',
  });
});

it('calls a post of Eleventy what the navigation calls it', async () => {
  const { posts } = await planOf({
    'eleventy.config.js': '',
    'blog/2024-05-01-b8.md': '---\neleventyNavigation: { key: Eight beans }\n---\nTea.\n',
  });
  expect(posts[0]!.title).toBe('Eight beans');
});

it.each([
  [
    'nuxt.config.ts',
    "export default { site: { url: 'http://localhost:3000' }, other: { url: 'https://old.example' } };",
  ],
  ['_config.yml', 'url: http://127.0.0.1:4000\nbaseurl: https://old.example\n'],
])('takes no address of a machine of one’s own from %s', async (file, text) => {
  const { posts } = await planOf({ [file]: text, 'content/rain.md': post(day, '[Shop](/shop/)') });
  expect(posts[0]!.text).toContain('[Shop](https://old.example/shop/)');
});

it('follows the links of Zola, also from above its folder', async () => {
  const { posts } = await planOf(
    {
      'blog/config.toml': 'base_url = "https://old.example"\n',
      'blog/content/notes/rain.md': post(day, '[a](@/notes/snow.md#b), [c](@/about/_index.md#d)'),
      'blog/content/notes/snow.md': post(day),
    },
    { kind: 'zola' },
  );
  expect(posts[0]!.text).toContain('[a](/blog/snow/#b), c<!-- @/about/_index.md#d -->');
});

it('works out Liquid that is broken over two lines', async () => {
  const { posts } = await planOf({
    '_config.yml': 'repository: mei/tea\n',
    '_posts/2024-05-06-rain.md': post(undefined, '[a](https://a.example/{{ site.repository\n}}/x)'),
  });
  expect(posts[0]!.text).toContain('[a](https://a.example/mei/tea/x)');
});
