import { join } from 'node:path';
import { Command } from 'commander';
import { loadReport, withFields, withWeights } from '../../../../integrations/experiments/index.ts';
import { writeWhole } from '../../../../integrations/kit/write-whole.ts';
import { EVENTS, EVENTS_ARE, reportFrom } from '../../experiment-report.ts';
import { fileOf, named, projectExperiments, textOf } from '../../experiments.ts';
import { root } from '../../project.ts';

const HELP = `
Thompson sampling: each variant gets visitors by its probability of being the best, and at least a tenth. Changed
weights are a new phase: everybody is assigned anew, and figures begin at zero. A test that is to find out which is
better keeps its weights; this is for one that is to bring in the most while it runs.

  marquee experiment rebalance spring-form
  marquee experiment rebalance spring-form --write`;

/** `marquee experiment rebalance`: weights of a next phase from what was seen. */
export const rebalanceCommand = () =>
  new Command('rebalance')
    .description('propose weights for a next phase')
    .argument('<id>', 'name of its file in content/experiments')
    .option('--events <path>', EVENTS_ARE, EVENTS)
    .option('--write', 'write weights and phase into the file, as a draft to be started')
    .addHelpText('after', HELP)
    .action(async (id: string, { events, write }: { events: string; write?: boolean }) => {
      const one = named(await projectExperiments(), id, ['MQ2204', 'MQ2205', 'MQ2206']);
      const { gates, primary } = await reportFrom(one, events);
      if (gates.length) {
        console.log(
          `The figures cannot be trusted, so no weights follow from them: marquee experiment report ${id}`,
        );
        process.exitCode = 1;
        return;
      }
      const { percent, thompsonWeights } = await loadReport();
      const weights = thompsonWeights(primary);
      const width = Math.max(...Object.keys(weights).map((name) => name.length));
      console.log(`Phase ${one.phase + 1} of ${id}:`);
      for (const [name, weight] of Object.entries(weights)) {
        const best = percent(
          Math.round(primary.variants[name]!.bayes.probabilityBest * 1000) / 1000,
          'en',
        );
        console.log(
          `  ${name.padEnd(width)}  ${String(weight).padStart(3)}   best with a probability of ${best}`,
        );
      }
      if (!write) {
        console.log('Nothing is written; --write puts it into the file.');
        return;
      }
      const fields = { phase: one.phase + 1, status: 'draft' };
      writeWhole(join(root, fileOf(id)), withFields(withWeights(textOf(id), weights), fields));
      console.log(`Written to ${fileOf(id)}. It begins with: marquee experiment start ${id}`);
    });
