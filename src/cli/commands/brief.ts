import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { briefOf, htmlOf, markdownOf, teamsOf, weekOf } from '../../../integrations/brief/index.ts';
import { YEARS } from '../../../integrations/calendar/index.ts';
import type { IsoWeek } from '../../../integrations/kit/weeks.ts';
import { nearest } from '../../../integrations/kit/nearest.ts';
import { ProblemsError } from '../../../integrations/kit/problem.ts';
import { readBriefFacts } from '../brief-facts.ts';
import { storeOption } from '../event-stores.ts';
import { projectSite, root } from '../project.ts';
import type { Site } from '../../schemas/site.ts';

interface Flags {
  week?: IsoWeek;
  language?: string;
  html?: string;
  store: string;
}

const HELP = `
Teams: sales, research, people, finance and press get what they care for; any other team or person gets its own
campaigns, tasks and items.

  marquee brief sales
  marquee brief tea-garden --week 2026-W48 --language zh
  marquee brief finance --html finance.html`;

const week = (text: string): IsoWeek => {
  const found = weekOf(text);
  if (!found) throw new InvalidArgumentError('write a year and its week: 2026-W48');
  // A brief looks a week back and a fortnight ahead.
  if (found.year <= YEARS.first || found.year >= YEARS.last)
    throw new InvalidArgumentError(`the calendar reaches from ${YEARS.first} to ${YEARS.last}`);
  return found;
};

/** `marquee brief`: what a team should know this week. */
export const briefCommand = () =>
  new Command('brief')
    .description('write the weekly brief of a team')
    .argument('<team>', 'sales, research, people, finance, press, or a team or person of your own')
    .option('-w, --week <week>', 'the week that begins, as 2026-W48; this one if left out', week)
    .option('-l, --language <language>', 'language of the site: en, zh; the first if left out')
    .option('--html <file>', 'write HTML mail there instead of printing Markdown')
    .addOption(storeOption())
    .action(async (team: string, flags: Flags) => {
      const site = projectSite();
      const facts = await readBriefFacts(root, site, {
        week: flags.week,
        locale: localeOf(site, flags.language),
        store: flags.store,
      });
      const teams = teamsOf(facts);
      if (!teams.includes(team)) throw unknownTeam(team, teams);
      const brief = briefOf(team, facts);
      if (flags.html === undefined) {
        process.stdout.write(markdownOf(brief));
        return;
      }
      writeFileSync(resolve(root, flags.html), htmlOf(brief));
      console.error(`Wrote ${flags.html}`);
    })
    .addHelpText('after', HELP);

/** zh means zh-cn where the site has that. */
function localeOf({ locales }: Site, language: string | undefined): string {
  if (language === undefined) return locales[0]!.id;
  const asked = language.toLowerCase();
  const found =
    locales.find(({ id, tag }) => id === asked || tag.toLowerCase() === asked) ??
    locales.find(({ id }) => id.startsWith(`${asked}-`));
  if (found) return found.id;
  throw new ProblemsError([
    {
      code: 'MQ1202',
      severity: 'error',
      file: 'content/site.yaml',
      message: 'The site has no such language.',
      found: language,
      fix: `One of ${locales.map(({ id }) => id).join(', ')}`,
    },
  ]);
}

const unknownTeam = (team: string, teams: readonly string[]) =>
  new ProblemsError([
    {
      code: 'MQ2680',
      severity: 'error',
      file: 'content',
      message: `There is no team ${team}, and nobody of this name owns anything.`,
      found: team,
      fix: nearest(team, teams) ?? `One of ${teams.join(', ')}`,
    },
  ]);
