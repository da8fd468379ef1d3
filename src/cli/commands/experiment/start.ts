import { join } from 'node:path';
import { Command } from 'commander';
import {
  LEDGER,
  ledgerText,
  withFields,
  withStarted,
} from '../../../../integrations/experiments/index.ts';
import { ProblemsError } from '../../../../integrations/kit/problem.ts';
import { writeWhole } from '../../../../integrations/kit/write-whole.ts';
import { EXPERIMENTS } from '../../../content/experiments.ts';
import { fileOf, named, projectExperiments, textOf } from '../../experiments.ts';
import { root } from '../../project.ts';

const HELP = `
Writes what the phase begins with (variants, weights, coverage, audience) to content/experiments/ledger.json, and
status: running to the file of the test. Commit both: from then on a build refuses changes without a new phase.

  marquee experiment start spring-form`;

/** `marquee experiment start`: puts a test on record, and lets it run. */
export const startCommand = () =>
  new Command('start')
    .description('put a test on record and let it run')
    .argument('<id>', 'name of its file in content/experiments')
    .addHelpText('after', HELP)
    .action(async (id: string) => {
      const project = await projectExperiments();
      // That it was not started is what this is for; a running phase that changed stays wrong.
      const one = named(project, id, ['MQ2205']);
      const { ledger, today } = project;
      const last = ledger[id];
      if (one.stop < today) throw over(id, one.stop);
      if (last && last.phase > one.phase) throw older(id, one.phase, last.phase);
      writeWhole(
        join(root, EXPERIMENTS, LEDGER),
        ledgerText(withStarted(ledger, one, last?.phase === one.phase ? last.started : today)),
      );
      writeWhole(join(root, fileOf(id)), withFields(textOf(id), { status: 'running' }));
      const when =
        one.start > today ? `runs from ${one.start} to ${one.stop}` : `runs until ${one.stop}`;
      console.log(`${id}, phase ${one.phase}, ${when}. Commit ${EXPERIMENTS}/ and build.`);
    });

const problem = (id: string, message: string, found: string, fix: string) =>
  new ProblemsError([{ code: 'MQ2205', severity: 'error', file: fileOf(id), message, found, fix }]);

const over = (id: string, stop: string) =>
  problem(id, 'Its last day is over.', `stop: ${stop}`, 'Write a later stop.');

const older = (id: string, phase: number, last: number) =>
  problem(id, `Phase ${last} has run before.`, `phase: ${phase}`, `phase: ${last + 1}`);
