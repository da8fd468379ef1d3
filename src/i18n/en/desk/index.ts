import { names } from './names.ts';
import { pages } from './pages.ts';
import { plan } from './plan.ts';

/** The desk: private pages for marketers. */
export const desk = { ...names, ...pages, ...plan };
