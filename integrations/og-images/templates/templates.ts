import type { TemplateId } from '../facts.ts';
import { author } from './author.ts';
import { campaign } from './campaign.ts';
import { event } from './event.ts';
import { landing } from './landing.ts';
import { post } from './post.ts';
import { product } from './product.ts';
import { quote } from './quote.ts';
import { splash } from './splash.ts';
import type { Template } from './template.ts';

export const templates: Record<TemplateId, Template> = {
  post,
  landing,
  splash,
  campaign,
  author,
  quote,
  product,
  event,
};
