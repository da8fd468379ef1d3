import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { fold, layOut, unknownCommand } from '../../../src/cli/help.ts';

const program = () => {
  const made = new Command('marquee');
  made.addCommand(new Command('check').description('check all content'));
  made.addCommand(new Command('stats').argument('[part]'));
  made.addCommand(new Command('new').addCommand(new Command('post').option('--tag <tag>')));
  return made;
};

describe('a word that is no command', () => {
  test.each([
    [['lint', '--help'], 'marquee check'],
    [['chekc'], 'marquee check'],
    [['new', 'pots', '--help'], 'marquee new post'],
    [['help', 'zzzzzzzz'], 'marquee --help'],
  ])('%j is told, with %s', (words, instead) => {
    expect(unknownCommand(program(), words)).toContain(`Instead: ${instead}`);
  });

  test.each([
    [['--help']],
    [['stats', 'pages']],
    [['new', 'post', '--tag', 'tea']],
    [['help']],
    [[]],
  ])('%j is none', (words) => expect(unknownCommand(program(), words)).toBeUndefined());
});

test('paragraphs are folded to the width, examples stay as they are', () => {
  const text = '\nOne two\nthree four.\n\n  marquee check --all --of --it\n';
  expect(fold(text, 10)).toBe('\nOne two\nthree\nfour.\n\n  marquee check --all --of --it');
});

test('a command says what may be given, without brackets of code', () => {
  const command = new Command('list')
    .description('say what is live')
    .option('--names <name...>', 'names', [])
    .option('--store <file>', 'file', 'stats.db');
  layOut(command);
  const help = command.helpInformation();
  expect(help).toContain('Say what is live.');
  expect(help).toContain('file (default: stats.db)');
  expect(help).not.toContain('[]');
});

test('commands are listed by what they are for, with their arguments alone', () => {
  const whole = program();
  layOut(whole);
  const help = whole.helpInformation();
  expect(help).toMatch(/Writing:\n {2}check +check all content/);
  expect(help).toMatch(/Visits:\n {2}stats \[part\]/);
});
