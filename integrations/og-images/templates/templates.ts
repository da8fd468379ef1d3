import type { TemplateId } from '../facts.ts';
import { safeOf } from '../layout/safe.ts';
import { author } from './author.ts';
import { campaign } from './campaign.ts';
import { event } from './event.ts';
import { landing } from './landing.ts';
import { post } from './post.ts';
import { product } from './product.ts';
import { quote } from './quote.ts';
import { splash } from './splash.ts';
import type { Template } from './template.ts';

const templates: Record<TemplateId, Template> = {
  post,
  landing,
  splash,
  campaign,
  author,
  quote,
  product,
  event,
};

/** Templates whose words stand in a strip: only they keep within a safe area. */
const IN_A_STRIP: ReadonlySet<TemplateId> = new Set(['post', 'landing', 'splash', 'event']);

/** The template by which a page is drawn in a size: its own, or where that would be cut off, a landing page's. */
export const templateFor = (id: TemplateId, width: number, height: number): Template =>
  templates[safeOf(width, height) && !IN_A_STRIP.has(id) ? 'landing' : id];
