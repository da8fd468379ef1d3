import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { cancel, isCancel, text } from '@clack/prompts';
import { Command } from 'commander';
import { dayIn } from '../../../integrations/kit/day.ts';
import { buildNow } from '../../../integrations/kit/now.ts';
import { ProblemsError } from '../../../integrations/kit/problem.ts';
import {
  scaffolds,
  writeNew,
  type Answers,
  type Context,
  type Field,
  type Scaffold,
} from '../../../integrations/scaffold/index.ts';
import { networks } from '../../schemas/social-post.ts';
import { projectSite, root } from '../project.ts';

/** `marquee new`: begins a file. Asks on a terminal; takes flags in scripts. */
export function newCommand(): Command {
  const command = new Command('new').description(
    'begin a post, a landing page, a variant, a campaign, a letter, a plan, a persona, a test and more',
  );
  for (const [kind, scaffold] of Object.entries(scaffolds))
    command.addCommand(kindCommand(kind, scaffold));
  return command.addHelpText('after', EXAMPLES);
}

const EXAMPLES = `
Nothing that is there is written over. A post and a page begin as drafts.

  marquee new post
  marquee new landing --title "Summer cellar" --description "Six teas that keep cool."
  marquee new variant --page summer-cellar --key short --headline "Six cool teas"`;

const HELP = `
On a terminal, what is left out is asked for. Where nobody can answer, what is needed has to be given.`;

const mustBeGiven = ({ required, initial }: Field) => required && !initial;

/** The command that begins one kind of file. */
export function kindCommand(kind: string, scaffold: Scaffold): Command {
  const command = new Command(kind)
    .description(`begin ${scaffold.description}`)
    .summary(scaffold.description)
    .exitOverride();
  for (const field of scaffold.fields)
    command.option(
      `--${field.name} <text>`,
      `${field.ask}${mustBeGiven(field) ? ' (needed)' : ''}`,
    );
  if (scaffold.fields.some(mustBeGiven)) command.addHelpText('after', HELP);
  return command.action(async (flags: Answers) => {
    const context = contextOf();
    const answers = await answer(kind, scaffold, flags, context);
    if (!answers) return;
    const files = scaffold.files(answers, context);
    writeNew(root, files);
    for (const { path } of files) console.log(`Created ${path}`);
  });
}

function contextOf(): Context {
  const site = projectSite();
  const today = dayIn(buildNow(), site.timeZone);
  return {
    locales: site.locales.map(({ id }) => id),
    author: site.blog.author,
    today,
    authors: named('content/authors/*.yaml').map((file) => basename(file, '.yaml')),
    networks,
    // The folders of landing pages.
    pages: named('content/landing/*/page.{yaml,mdx}').map((file) => basename(dirname(file))),
  };
}

/** Files of the project; none where the folder is missing. */
const named = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

/** The answer to every question, from flags, from the terminal or by default; undefined when cancelled. */
async function answer(
  kind: string,
  { fields }: Scaffold,
  flags: Answers,
  context: Context,
): Promise<Answers | undefined> {
  const interactive = process.stdin.isTTY && process.stdout.isTTY;
  const answers: Answers = {};
  const wrong: [Field, string][] = [];
  for (const field of fields) {
    let value = flags[field.name]?.trim() || undefined;
    if (value === undefined && interactive) {
      const typed = await question(field, answers, context);
      if (typed === undefined) return undefined;
      value = typed.trim() || undefined;
    }
    value ??= field.initial?.(answers, context);
    const problem = problemWith(field, value, context);
    if (problem) wrong.push([field, problem]);
    answers[field.name] = value;
  }
  if (wrong.length)
    throw new ProblemsError(
      wrong.map(([field, problem]) => ({
        code: 'MQ1801',
        severity: 'error',
        file: `marquee new ${kind}`,
        message:
          answers[field.name] === undefined
            ? `--${field.name} is needed: ${field.ask}.`
            : `--${field.name}: ${problem}`,
        ...(answers[field.name] === undefined
          ? hint(field, context)
          : { found: answers[field.name]! }),
      })),
    );
  return answers;
}

/** What an answer would have to be, where its field knows: which authors there are, or that there are none yet. */
function hint(field: Field, context: Context): { fix?: string } {
  const fix = field.validate?.('', context);
  return fix === undefined ? {} : { fix };
}

async function question(
  field: Field,
  answers: Answers,
  context: Context,
): Promise<string | undefined> {
  const initial = field.initial?.(answers, context);
  const typed = await text({
    message: field.ask,
    ...(initial !== undefined && { initialValue: initial }),
    validate: (value) => problemWith(field, value?.trim() || undefined, context),
  });
  if (!isCancel(typed)) return typed ?? '';
  cancel('Nothing was written.');
  return undefined;
}

const problemWith = (field: Field, value: string | undefined, context: Context) =>
  value === undefined
    ? field.required
      ? `${field.ask} is needed.`
      : undefined
    : field.validate?.(value, context);
