import { join } from 'node:path';
import { Command } from 'commander';
import { withFields } from '../../../../integrations/experiments/index.ts';
import { writeWhole } from '../../../../integrations/kit/write-whole.ts';
import { fileOf, named, projectExperiments, textOf } from '../../experiments.ts';
import { root } from '../../project.ts';

const HELP = `
Everybody is shown the control from the next build on. The record and all figures stay.

  marquee experiment stop spring-form`;

/** `marquee experiment stop`: ends a test before its time. */
export const stopCommand = () =>
  new Command('stop')
    .description('end a test: everybody is shown the control')
    .argument('<id>', 'name of its file in content/experiments')
    .addHelpText('after', HELP)
    .action(async (id: string) => {
      const one = named(await projectExperiments(), id, [
        'MQ2202',
        'MQ2203',
        'MQ2204',
        'MQ2205',
        'MQ2206',
        'MQ2208',
      ]);
      if (one.status !== 'running') {
        console.log(`${id} does not run: its status is ${one.status}.`);
        return;
      }
      writeWhole(join(root, fileOf(id)), withFields(textOf(id), { status: 'stopped' }));
      console.log(`${id} is stopped. Build the site, and read: marquee experiment report ${id}`);
    });
