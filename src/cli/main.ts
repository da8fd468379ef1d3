import { relative, sep } from 'node:path';
import { Command, CommanderError } from 'commander';
import { formatProblems, isProblemsError } from '../../integrations/kit/problem.ts';
import { layOut, unknownCommand } from './help.ts';
import { projectVersion } from './version.ts';

const program = new Command('marquee')
  .description(
    'A static marketing site from files in git: posts, landing pages, variants, splash screens.',
  )
  .version(projectVersion(), '-v, --version', 'show the version of Marquee')
  .showSuggestionAfterError()
  // So that `collect prune --store` is an option of prune, not of collect.
  .enablePositionalOptions()
  .exitOverride();

/** Every command by its name, in the order of the help. Loading what all of them need takes longer than most of them run. */
const commands: Record<string, () => Promise<Command>> = {
  new: async () => (await import('./commands/new.ts')).newCommand(),
  import: async () => (await import('./commands/import.ts')).importCommand(),
  list: async () => (await import('./commands/list.ts')).listCommand(),
  check: async () => (await import('./commands/check.ts')).checkCommand(),
  dev: async () => (await import('./commands/dev.ts')).devCommand(),
  build: async () => (await import('./commands/build.ts')).buildCommand(),
  preview: async () => (await import('./commands/dev.ts')).previewCommand(),
  desk: async () => (await import('./commands/desk/index.ts')).deskCommand(),
  link: async () => (await import('./commands/link.ts')).linkCommand(),
  brief: async () => (await import('./commands/brief.ts')).briefCommand(),
  experiment: async () => (await import('./commands/experiment/index.ts')).experimentCommand(),
  keywords: async () => (await import('./commands/keywords.ts')).keywordsCommand(),
  indexnow: async () => (await import('./commands/indexnow.ts')).indexNowCommand(),
  og: async () => (await import('./commands/og.ts')).ogCommand(),
  media: async () => (await import('./commands/media.ts')).mediaCommand(),
  collect: async () => (await import('./commands/collect/index.ts')).collectCommand(),
  stats: async () => (await import('./commands/stats.ts')).statsCommand(),
  'import-events': async () => (await import('./commands/import-events.ts')).importEventsCommand(),
};

const [name = ''] = process.argv.slice(2);
const called = Object.hasOwn(commands, name) ? [commands[name]!] : Object.values(commands);
for (const load of called) program.addCommand((await load()).exitOverride());
layOut(program);

const unknown = unknownCommand(program, process.argv.slice(2));
if (unknown) {
  console.error(unknown);
  process.exit(2);
}

// `help collect backup` is `collect backup --help`, which Commander takes for the help of collect.
const [first, ...rest] = process.argv.slice(2);
const words = first === 'help' && rest.length > 0 ? [...rest, '--help'] : process.argv.slice(2);

try {
  await program.parseAsync(words, { from: 'user' });
} catch (error) {
  // What the command has begun, such as threads that draw ahead of a build, would keep it from ending.
  process.exit(report(error));
}

/** Hoisted, since it is asked while the file still waits for the command. */
function wantsStack(): boolean {
  return process.argv.includes('--verbose');
}

/** Says what went wrong and answers the exit code: 1 for content, 2 for a command not understood. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isProblemsError(error)) {
    console.error(formatProblems(error.problems, { color: process.stderr.isTTY }));
    if (error.cause !== undefined && wantsStack()) console.error('\n', error.cause);
    return 1;
  }
  // Its problems have been printed where they were found.
  if (error instanceof Error && error.name === 'ContentError') {
    console.error(error.message);
    return 1;
  }
  // What Astro itself refuses in a file of content.
  const { loc } = (error ?? {}) as { loc?: { file?: string } };
  const file = relative(process.cwd(), loc?.file ?? '');
  if (error instanceof Error && file.startsWith(`content${sep}`) && !wantsStack()) {
    console.error(`${file}  ${error.message}`);
    return 1;
  }
  // Anything else is our own fault: the stack is what a developer needs.
  console.error(error);
  return 1;
}
