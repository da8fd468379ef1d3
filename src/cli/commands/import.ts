import { Command, Option } from 'commander';
import {
  formatImportReport,
  kinds,
  planImport,
  writeImport,
  type Kind,
} from '../../../integrations/importer/index.ts';
import { projectSite, root } from '../project.ts';

interface Options {
  locale?: string;
  author?: string;
  from?: string;
  into?: string;
  assets: boolean;
  kind: 'auto' | Kind;
  site?: string;
  dryRun?: boolean;
}

const HELP = `
Try it with --dry-run first: it says what becomes of every post, and writes nothing. Nothing that is there is written
over. More in docs/writers/import.md.

  marquee import ../old-blog/content/posts --dry-run
  marquee import ../old-blog/content/posts --author ada --site https://old.example`;

/** `marquee import`: brings the posts of another blog into content/blog. */
export const importCommand = () =>
  new Command('import')
    .description('bring an existing blog in: Hugo, Zola, Jekyll, Astro, Next and others')
    .argument('<folder>', 'folder with the posts')
    .option('-l, --locale <locale>', 'language of the posts, where the files do not say')
    .option('-a, --author <id>', 'author of posts that name none')
    .addOption(
      new Option('-k, --kind <kind>', 'where the posts come from')
        .choices(['auto', ...kinds])
        .default('auto'),
    )
    .option('--from <path>', 'where the folder stood on the old site, such as /en/blog/')
    .option('--site <url>', 'address of the old site, for links to pages that are not brought in')
    .option('--into <folder>', 'folder below content/blog/<locale>/ for the posts')
    .option('--no-assets', 'leave pictures and files where they are')
    .option('-n, --dry-run', 'say what would be done, and write nothing')
    .addHelpText('after', HELP)
    .action(async (folder: string, { dryRun = false, ...options }: Options) => {
      const site = projectSite();
      const settings = {
        root,
        kind: options.kind,
        from: options.from,
        site: options.site,
        into: options.into,
        assets: options.assets,
        locale: options.locale,
        author: options.author ?? site.blog.author,
      };
      const plan = await planImport(folder, settings);
      const report = await writeImport(plan, { ...settings, dryRun });
      console.log(
        formatImportReport(report, {
          color: process.stdout.isTTY,
          width: process.stdout.columns ?? 100,
        }),
      );
    });
