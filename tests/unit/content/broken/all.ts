import { addresses } from './addresses.ts';
import { bodies } from './bodies.ts';
import { components } from './components.ts';
import { documents } from './documents.ts';
import { experiments } from './experiments.ts';
import { fields } from './fields.ts';
import { media } from './media.ts';
import { pages } from './pages.ts';
import { plans } from './plans.ts';
import { reading } from './reading.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { strange } from './strange.ts';
import { slides } from './slides.ts';
import { writing } from './writing.ts';

/** Every broken content that the check is tried with. */
export const brokenCases = [
  ...reading,
  ...fields,
  ...references,
  ...media,
  ...addresses,
  ...redirects,
  ...bodies,
  ...components,
  ...pages,
  ...slides,
  ...strange,
  ...writing,
  ...documents,
  ...experiments,
  ...plans,
];
