/**
 * The weekly brief of a team: from campaigns, content, tests and what was counted to Markdown and HTML mail. No part of it
 * reads or writes files.
 */
export { briefOf } from './brief.ts';
export type { Brief, Line, Part, Section, Table } from './document.ts';
export type { BriefFacts, BriefLink, Counted } from './facts.ts';
export { htmlOf } from './render/html.ts';
export { markdownOf } from './render/markdown.ts';
export { roles, teamsOf, type Role } from './team.ts';
export { weekOf } from './week.ts';
