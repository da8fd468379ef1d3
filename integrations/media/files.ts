import { writeOutput, type OutputBytes, type OutputFile } from '../kit/output.ts';
import type { Problem } from '../kit/problem.ts';
import type { Media } from './options.ts';
import { inLocale } from './public/in-locale.ts';
import { oEmbed } from './public/embed.ts';
import { maker, writeFiles } from './public/make.ts';
import type { PublicPlan } from './public/plan.ts';
import { playerCss, playerPage, playerStyles } from './public/player.ts';
import { packedFiles, pressKitOf, pressKitPath, pressReadme, zip } from './public/press-kit.ts';

/** Where the files of a library go. */
export interface Target {
  /** The project's folder. */
  root: string;
  /** Address of the site with Astro's base, ended by a slash. */
  url: string;
  /** Astro's base, with slashes around it. */
  base: string;
}

/** The small files of public originals: what oEmbed answers, players, their style sheet. */
export function writtenFiles(
  plan: PublicPlan,
  options: Media,
  { url, base }: Target,
): OutputFile[] {
  const first = options.locales[0]!.id;
  const files = plan.assets.flatMap((asset) =>
    options.locales.flatMap(({ id: locale, tag = locale }): OutputFile[] => {
      const place = { url, locale, first };
      const name = inLocale(options.name, locale, first);
      const answer = oEmbed(asset, place, name);
      const player = asset.players?.[locale];
      return [
        ...(answer
          ? [
              {
                path: asset.oembed![locale]!.slice(1),
                text: `${JSON.stringify(answer, null, 2)}\n`,
              },
            ]
          : []),
        ...(player === undefined
          ? []
          : [
              {
                path: `${player.slice(1)}index.html`,
                text: playerPage(asset, place, { name, language: tag }, base),
              },
            ]),
      ];
    }),
  );
  const plays = plan.assets.some(({ players }) => players);
  return plays ? [...files, { path: playerStyles, text: playerCss }] : files;
}

/** The archive for the press, if the settings name one. */
export async function pressArchive(
  plan: PublicPlan,
  options: Media,
  root: string,
): Promise<OutputBytes | undefined> {
  if (!options.press) return undefined;
  const kit = pressKitOf(plan.assets, options.press);
  const bytesOf = maker(root);
  const recipes = new Map(plan.recipes.map((recipe) => [`/${recipe.path}`, recipe]));
  const files = await Promise.all(
    packedFiles(kit).map(async ({ file, name }) => ({
      name,
      bytes: await bytesOf(recipes.get(file.path)!),
    })),
  );
  const first = options.locales[0]!.id;
  const readmes = options.locales.map(({ id }) => ({
    name: id === first ? 'README.txt' : `README.${id}.txt`,
    bytes: Buffer.from(pressReadme(kit, id, first, inLocale(options.name, id, first))),
  }));
  return { path: pressKitPath.slice(1), bytes: zip([...readmes, ...files]) };
}

/** Writes everything public into the output; answers what could not be made. */
export async function writePublic(
  plan: PublicPlan,
  options: Media,
  target: Target,
  output: string,
): Promise<Problem[]> {
  const problems = await writeFiles(target.root, output, plan.recipes);
  if (problems.length > 0) return problems;
  const archive = await pressArchive(plan, options, target.root);
  writeOutput(output, [...writtenFiles(plan, options, target), ...(archive ? [archive] : [])]);
  return [];
}
