import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import {
  promoted,
  withFields,
  type Experiment,
} from '../../../../integrations/experiments/index.ts';
import { nearest } from '../../../../integrations/kit/nearest.ts';
import { ProblemsError } from '../../../../integrations/kit/problem.ts';
import { writeWhole } from '../../../../integrations/kit/write-whole.ts';
import { EXPERIMENTS } from '../../../content/experiments.ts';
import { promotionsOf } from '../../../content/promotions.ts';
import { EVENTS, EVENTS_ARE, reportFrom } from '../../experiment-report.ts';
import { fileOf, named, projectExperiments, textOf } from '../../experiments.ts';
import { projectSite, root } from '../../project.ts';

const HELP = `
In every language that has the variant, the source of the page says what the variant showed; order and comments stay.
The variant's file goes, its address leads to the page, and the test is marked as shipped. With events, the last
report is kept beside the test. Nothing is lost: git has what was there.

  marquee experiment promote spring-form short-form`;

/** `marquee experiment promote`: a variant that has won becomes the page. */
export const promoteCommand = () =>
  new Command('promote')
    .description('make a variant the page')
    .argument('<id>', 'name of its file in content/experiments')
    .argument('<variant>', 'name of the variant')
    .option('--events <path>', EVENTS_ARE, EVENTS)
    .addHelpText('after', HELP)
    .action(async (id: string, key: string, { events }: { events: string }) => {
      const project = await projectExperiments();
      const one = named(project, id, ['MQ2204', 'MQ2205', 'MQ2206', 'MQ2208']);
      const names = Object.keys(one.variants).slice(1);
      if (!names.includes(key)) throw unknown(id, key, names);
      const promotions = promotionsOf(project.entries, projectSite(), one.page, key);
      // All texts are made before the first is written: what fails, fails before anything has changed.
      const changes = promotions.map(promoted);
      await archive(one, events);
      for (const { write, remove } of changes) {
        writeWhole(join(root, write.file), write.text);
        for (const file of remove) rmSync(join(root, file));
        console.log(`${write.file} says what ${remove[0]} showed.`);
      }
      writeWhole(join(root, fileOf(id)), withFields(textOf(id), { status: 'shipped' }));
      console.log(`${id} is shipped. Look at it (npm run dev), commit content/ and build.`);
    });

/** Keeps the last report beside the test. */
async function archive(one: Experiment, events: string): Promise<void> {
  if (!existsSync(resolve(root, events))) {
    console.log('There are no events here, so no report is kept; --events names them.');
    return;
  }
  const report = await reportFrom(one, events);
  const file = `${EXPERIMENTS}/${one.id}.${one.phase}.report.json`;
  writeWhole(join(root, file), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`The report is kept in ${file}.`);
}

const unknown = (id: string, key: string, names: string[]) =>
  new ProblemsError([
    {
      code: 'MQ2203',
      severity: 'error',
      file: fileOf(id),
      message: `The test has no variant ${key}.`,
      found: key,
      fix: nearest(key, names) ?? `One of ${names.join(', ')}`,
    },
  ]);
