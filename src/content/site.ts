import { parse } from 'yaml';
import text from '../../content/site.yaml?raw';
import { site as schema, type Site } from '../schemas/site.ts';

/** content/site.yaml, checked. Importing it as text makes every page depend on it. */
export const site: Site = schema.parse(parse(text));
