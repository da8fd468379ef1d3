import { scaffolds } from '../../../../integrations/scaffold/index.ts';
import { kindCommand } from '../new.ts';

const HELP = `
Asks on a terminal for what is not given. Next: marquee experiment plan, then start.

  marquee experiment new --page /spring-tasting/ --variant short-form \\
    --hypothesis "Fewer questions bring more seats." --primary signup`;

/** `marquee experiment new`: begins the file of a test; the same as `marquee new experiment`. */
export const experimentNewCommand = () =>
  kindCommand('experiment', scaffolds['experiment']!).name('new').addHelpText('after', HELP);
