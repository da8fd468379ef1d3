import { Command, Option } from 'commander';
import { checkContent, readSite, type Checked } from '../../../integrations/content/index.ts';
import { formatProblems } from '../../../integrations/kit/problem.ts';
import {
  githubReport,
  peopleReport,
  sarifReport,
  type Finding,
} from '../../../integrations/seo/index.ts';
import { checkOptions } from '../../content/checks.ts';
import { site as siteSchema, type Site } from '../../schemas/site.ts';
import { lintBuilt, mend } from '../lint-built.ts';
import { root } from '../project.ts';
import { explain, listRules } from '../rules.ts';
import { projectVersion } from '../version.ts';

interface Flags {
  built?: string | boolean;
  fix?: boolean;
  all?: boolean;
  json?: boolean;
  sarif?: boolean;
  github?: boolean;
  rules?: boolean;
  explain?: string;
}

const HELP = `
Content is always checked; a built site (dist/, from the last marquee build) is
linted as well: its heads, headings, links, texts and structured data. Severities
are set below seo.lint in content/site.yaml and, for one page, by
seo: { rules: { … } } in its front matter. More in docs/marketers/search.md.

  marquee check
  marquee check --fix
  marquee check --explain title-long
  marquee check --github`;

/** `marquee check`: everything that is wrong with the content, and with the site that was built from it. */
export const checkCommand = () =>
  new Command('check')
    .description('check all content, and the built site as search engines see it')
    .option('--built [folder]', 'lint the site built there; dist/ is linted if it is there')
    .option('--fix', 'mend in the content what is safe to mend, then check')
    .option('-a, --all', 'show every finding, hints too')
    .addOption(new Option('--json', 'print everything as JSON').conflicts(['sarif', 'github']))
    .addOption(new Option('--sarif', 'print SARIF 2.1.0, for code hosts').conflicts('github'))
    .option('--github', 'print annotations of GitHub Actions')
    .option('--rules', 'list all rules of the linter with their severities')
    .option('--explain <rule>', 'say what a rule looks for, why, and how to mend it')
    .addHelpText('after', HELP)
    .action(async (flags: Flags) => {
      const { site } = readSite(root, siteSchema);
      if (flags.rules) return console.log(listRules(site));
      if (flags.explain !== undefined) return console.log(explain(flags.explain));
      let checked = await checkContent({ ...checkOptions(site), root });
      let findings = site && (await lintBuilt(checked, site, flags.built));
      if (flags.fix && site && findings && mend(findings, site)) {
        checked = await checkContent({ ...checkOptions(site), root });
        findings = await lintBuilt(checked, site, flags.built);
      }
      print(checked, findings, flags, site);
    });

function print(checked: Checked, findings: Finding[] | undefined, flags: Flags, site?: Site): void {
  const { problems, entries } = checked;
  const color = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
  if (flags.json) console.log(JSON.stringify({ problems, findings: findings ?? [] }, null, 2));
  else if (flags.sarif) console.log(sarifReport(findings ?? [], problems, projectVersion()));
  else if (flags.github) console.log(githubReport(findings ?? [], problems));
  else {
    console.log(
      problems.length
        ? formatProblems(problems, { color })
        : `Nothing is wrong in ${entries.length} files.`,
    );
    if (findings)
      console.log(
        `\n${peopleReport(findings, { color, infos: flags.all, most: flags.all ? undefined : 5 })}`,
      );
    else if (site)
      console.log('No site is built yet, so none was linted: marquee build makes one.');
  }
  if ([...problems, ...(findings ?? [])].some(({ severity }) => severity === 'error'))
    process.exitCode = 1;
}
