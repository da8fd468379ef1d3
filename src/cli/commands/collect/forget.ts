import { Command, InvalidArgumentError } from 'commander';
import { forgetVisitor } from '../../../../integrations/collector/index.ts';
import { opened, storeOption } from '../../event-stores.ts';

function visitorId(text: string): string {
  if (!/^[0-9a-f]{32}$/.test(text))
    throw new InvalidArgumentError(
      'write the value of the visitor’s cookie mq_id: 32 digits and letters a to f',
    );
  return text;
}

/** `marquee collect forget`: all of one visitor, when he asks for it (GDPR, article 17). */
export const forgetCommand = () =>
  new Command('forget')
    .description('delete all of one visitor, when he asks for it')
    .argument(
      '<id>',
      'value of his cookie mq_id; who has none cannot be found by anybody',
      visitorId,
    )
    .addOption(storeOption())
    .action((id: string, { store }: { store: string }) => {
      using source = opened(store, { write: true });
      const { visits, events } = forgetVisitor(source.db, id);
      console.log(
        visits
          ? `✓ ${visits} visits with ${events} events are deleted`
          : 'Nothing is known of this visitor.',
      );
    });
