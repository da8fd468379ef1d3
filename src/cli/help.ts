import { styleText } from 'node:util';
import type { Argument, Command, Option } from 'commander';
import { nearest } from '../../integrations/kit/nearest.ts';

/** Commands by what they are for, in the order of the help. */
const GROUPS: Record<string, readonly string[]> = {
  'Writing:': ['new', 'import', 'list', 'check'],
  'The site:': ['dev', 'build', 'preview'],
  'Marketing:': ['desk', 'link', 'brief', 'experiment'],
  'Search and pictures:': ['keywords', 'indexnow', 'og', 'media'],
  'Visits:': ['collect', 'stats', 'import-events'],
};

/** What other programs call a command. */
const OTHER_NAMES: Record<string, string> = {
  lint: 'check',
  validate: 'check',
  serve: 'dev',
  start: 'dev',
  watch: 'dev',
  create: 'new',
  init: 'new',
  migrate: 'import',
  test: 'experiment',
  analytics: 'stats',
};

/** Wider lines are hard to read, whatever the terminal. */
const WIDEST = 100;

// Commander takes the colours out where none are wanted.
const paint = (style: 'bold' | 'cyan') => (text: string) =>
  styleText(style, text, { validateStream: false });

/** Lays out the help of a command and of all below it in one way. */
export function layOut(command: Command): void {
  const width = Math.min(process.stdout.columns ?? WIDEST, WIDEST);
  command.helpOption('-h, --help', 'show this help');
  if (command.commands.length) command.helpCommand('help [command]', 'show the help of a command');
  command.configureOutput({
    getOutHelpWidth: () => width,
    // Commander folds its own part, which comes first; what commands add to it comes after.
    writeOut: (text) =>
      process.stdout.write(text.includes('Usage:') ? text : `${fold(text, width)}\n`),
  });
  command.configureHelp({
    styleTitle: paint('bold'),
    styleCommandText: paint('bold'),
    styleSubcommandTerm: paint('cyan'),
    styleOptionTerm: paint('cyan'),
    styleArgumentTerm: paint('cyan'),
    commandDescription: (one) => sentence(one.description()),
    optionDescription,
    subcommandTerm: (one) => [one.name(), ...one.registeredArguments.map(humanName)].join(' '),
    argumentDescription: (one) => withFacts(one.description, one.argChoices, one.defaultValue),
  });
  if (!command.parent)
    for (const one of command.commands)
      one.helpGroup(
        Object.keys(GROUPS).find((group) => GROUPS[group]!.includes(one.name())) ?? 'Commands:',
      );
  command.commands.forEach(layOut);
}

const humanName = (argument: Argument) => {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

const sentence = (text: string) =>
  text && `${text[0]!.toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;

function optionDescription(option: Option): string {
  const { description, argChoices, defaultValue, defaultValueDescription } = option;
  const shown = option.required || option.optional ? defaultValue : undefined;
  return withFacts(description, argChoices, defaultValueDescription ?? shown);
}

/** A description with what may be given, and what is taken where nothing is. */
function withFacts(description: string, choices: string[] | undefined, value: unknown): string {
  const plain = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  const facts = [
    ...(choices ? [`one of ${choices.join(', ')}`] : []),
    ...(plain ? [`default: ${plain}`] : []),
  ];
  return facts.length > 0 ? `${description} (${facts.join('; ')})` : description;
}

/** A text at a width: paragraphs are folded anew; lines that are indented are examples and stay. */
export function fold(text: string, width: number): string {
  const lines: string[] = [];
  let open = false;
  for (const line of text.trimEnd().split('\n')) {
    const words = line !== '' && !/^\s/.test(line);
    if (words && open) lines.push(`${lines.pop()} ${line}`);
    else lines.push(line);
    open = words;
  }
  return lines.flatMap((line) => (/^\s/.test(line) ? [line] : wrap(line, width))).join('\n');
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/**
 * What to say of a word that is no command, where only a command can stand. Commander itself would answer `--help` after
 * it with the help of something else.
 */
export function unknownCommand(program: Command, words: readonly string[]): string | undefined {
  let at = program;
  for (const word of words) {
    if (word === 'help') continue;
    if (word.startsWith('-') || at.commands.length === 0 || at.registeredArguments.length > 0)
      return undefined;
    const next = at.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (!next) return unknown(at, word);
    at = next;
  }
  return undefined;
}

function unknown(command: Command, word: string): string {
  const names = command.commands.map((one) => one.name());
  const other = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word]! : '';
  const near = names.includes(other) ? other : nearest(word, names);
  const path = [command.parent?.name(), command.name()].filter(Boolean).join(' ');
  const better = near === undefined ? `${path} --help shows all of them` : `${path} ${near}`;
  return `There is no command ${path} ${word}. Instead: ${better}`;
}
