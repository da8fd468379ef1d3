import { block } from '../blocks/schemas.ts';
import { landingOf } from './landing-shape.ts';

export type { Landing } from './landing-shape.ts';

/** A landing page: content/landing/<page>/page.yaml or .mdx. */
export const landing = landingOf(block);
