import { byDate, type Post } from './post.ts';

/**
 * For each post, the posts that a reader would go on with: those that share the rarest tags, then the same
 * series, then the nearest in time. The same posts always give the same answer, whatever their order.
 *
 * Tags are weighed by inverse document frequency, so that a tag on every post says nothing. Candidates come
 * from the tag's own list, capped, so that cost grows linearly with the number of posts.
 */
export function relatedPosts(posts: Post[], count: number): Map<string, Post[]> {
  const sorted = [...posts].sort(byDate);
  const byTag = groupBy(sorted, (post) => post.data.tags);
  return new Map(
    sorted.map((post, index) => {
      const scores = new Map<Post, number>();
      const add = (other: Post, score: number) => {
        if (other !== post) scores.set(other, (scores.get(other) ?? 0) + score);
      };
      for (const tag of post.data.tags) {
        const sharing = byTag.get(tag)!;
        const weight = Math.log(1 + sorted.length / sharing.length);
        for (const other of around(sharing, sharing.indexOf(post), CANDIDATES)) add(other, weight);
      }
      for (const other of around(sorted, index, count)) add(other, 0);
      const time = post.data.publishDate.getTime();
      const distance = (other: Post) => Math.abs(other.data.publishDate.getTime() - time);
      const ranked = [...scores]
        .filter(([other]) => !isNeighbour(post, other))
        .sort(([a, x], [b, y]) => y - x || distance(a) - distance(b) || byDate(a, b));
      return [post.id, ranked.slice(0, count).map(([other]) => other)];
    }),
  );
}

/** Posts looked at on either side within one tag. */
const CANDIDATES = 12;

/** The parts before and after in a series have links of their own. */
const isNeighbour = (a: Post, b: Post) =>
  a.data.series !== undefined &&
  a.data.series === b.data.series &&
  a.data.part !== undefined &&
  b.data.part !== undefined &&
  Math.abs(a.data.part - b.data.part) === 1;

const around = (posts: Post[], index: number, reach: number) =>
  posts.slice(Math.max(0, index - reach), index + reach + 1);

/** Lists by key, each in the order of the posts. */
export function groupBy<Key>(posts: Post[], keysOf: (post: Post) => Key[]): Map<Key, Post[]> {
  const groups = new Map<Key, Post[]>();
  for (const post of posts)
    for (const key of keysOf(post)) {
      const group = groups.get(key);
      if (group) group.push(post);
      else groups.set(key, [post]);
    }
  return groups;
}
