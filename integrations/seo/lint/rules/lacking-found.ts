import type { Lacking } from '../data/check.ts';
import type { Found } from '../rule.ts';

/** What people are told of a property that an item lacks. */
export const lackingFound = ({ type, name, property, link, line }: Lacking): Found => ({
  message: `${type}${name ? ` “${name}”` : ''} has no ${property}.`,
  line,
  fix: `Add ${property}; ${link} says what it holds.`,
});
