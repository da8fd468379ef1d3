import { bareSite, coldBuild, marqueeSite, median, warmBuild } from './builds.ts';
import type { Figure } from './figure.ts';
import { benchFolder, layBare, layOurs } from './lay.ts';
import type { Cost } from './measured-run.ts';
import { slugOf } from './post.ts';

const COUNT = 1000;

/** 1,000 MDX posts: our whole build against bare Astro with the same posts, in turns. */
export async function postsFigures(runs: number, say: (text: string) => void): Promise<Figure[]> {
  const bare = bareSite(benchFolder('bare'));
  const ours = marqueeSite(benchFolder('posts'));
  layBare(bare.folder, COUNT, 'mdx');
  layOurs(ours.folder, COUNT, 'mdx');
  const edited = `${slugOf(500)}.mdx`;
  const costs = { bareCold: [], oursCold: [], bareWarm: [], oursWarm: [] } as Record<Kind, Cost[]>;
  const steps: [Kind, string, () => Promise<Cost>][] = [
    ['bareCold', 'bare Astro, cold', () => coldBuild(bare)],
    ['oursCold', 'Marquee, cold', () => coldBuild(ours)],
    ['bareWarm', 'bare Astro, one post edited', () => warmBuild(bare, `content/blog/${edited}`)],
    ['oursWarm', 'Marquee, one post edited', () => warmBuild(ours, `content/blog/en/${edited}`)],
  ];
  for (let run = 1; run <= runs; run += 1)
    for (const [kind, name, build] of steps) {
      const cost = await build();
      costs[kind].push(cost);
      say(
        `run ${run} of ${runs}: ${name}: ${cost.seconds.toFixed(1)} s (processor ${cost.cpuSeconds.toFixed(1)} s)`,
      );
    }
  return ratios(costs);
}

type Kind = 'bareCold' | 'oursCold' | 'bareWarm' | 'oursWarm';

function ratios(costs: Record<Kind, Cost[]>): Figure[] {
  const bare = costs.bareCold;
  // Ratios of builds that ran one after the other: what else the machine does weighs on both alike.
  const against = (ours: Cost[], part: 'seconds' | 'cpuSeconds') =>
    median(ours.map((cost, run) => cost[part] / bare[run]![part]));
  const seconds = (kind: Kind) => `${median(costs[kind].map((cost) => cost.seconds)).toFixed(1)} s`;
  const note = (kind: Kind) =>
    `${seconds(kind)} beside ${seconds('bareCold')} bare; processor time ${against(costs[kind], 'cpuSeconds').toFixed(2)}×`;
  const figure = (name: string, kind: Kind, target: number, more = ''): Figure => ({
    name: `1,000 MDX posts, ${name}, to bare Astro cold`,
    measured: against(costs[kind], 'seconds'),
    target,
    unit: '×',
    note: note(kind) + more,
  });
  return [
    figure('cold', 'oursCold', 1.5),
    figure('one edited', 'oursWarm', 0.5, `; bare Astro, one edited: ${seconds('bareWarm')}`),
  ];
}
