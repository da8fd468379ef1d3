import { Command, CommanderError } from 'commander';
import { formatProblems, isProblemsError } from '../../integrations/kit/problem.ts';
import { briefCommand } from './commands/brief.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { collectCommand } from './commands/collect/index.ts';
import { devCommand, previewCommand } from './commands/dev.ts';
import { experimentCommand } from './commands/experiment/index.ts';
import { importCommand } from './commands/import.ts';
import { importEventsCommand } from './commands/import-events.ts';
import { indexNowCommand } from './commands/indexnow.ts';
import { keywordsCommand } from './commands/keywords.ts';
import { linkCommand } from './commands/link.ts';
import { listCommand } from './commands/list.ts';
import { mediaCommand } from './commands/media.ts';
import { newCommand } from './commands/new.ts';
import { ogCommand } from './commands/og.ts';
import { statsCommand } from './commands/stats.ts';
import { deskCommand } from './commands/desk/index.ts';

const program = new Command('marquee')
  .description(
    'A static marketing site from files in git: posts, landing pages, variants, splash screens.',
  )
  .showSuggestionAfterError()
  // So that `collect prune --store` is an option of prune, not of collect.
  .enablePositionalOptions()
  .exitOverride();

for (const command of [
  newCommand,
  linkCommand,
  briefCommand,
  listCommand,
  checkCommand,
  devCommand,
  buildCommand,
  previewCommand,
  importCommand,
  indexNowCommand,
  keywordsCommand,
  ogCommand,
  mediaCommand,
  experimentCommand,
  collectCommand,
  statsCommand,
  deskCommand,
  importEventsCommand,
])
  program.addCommand(command().exitOverride());
sayHelp(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Every command names its help in the same words. */
function sayHelp(command: Command): void {
  command.helpOption('-h, --help', 'show this help');
  if (command.commands.length) command.helpCommand('help [command]', 'show the help of a command');
  command.commands.forEach(sayHelp);
}

/** Says what went wrong and answers the exit code: 1 for content, 2 for a command not understood. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isProblemsError(error)) {
    console.error(formatProblems(error.problems, { color: process.stderr.isTTY }));
    return 1;
  }
  // Anything else is our own fault: the stack is what a developer needs.
  console.error(error);
  return 1;
}
