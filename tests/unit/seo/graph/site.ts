import type { Graph } from 'schema-dts';
import { graph, type GraphFacts } from '../../../../integrations/seo/graph/graph.ts';

export const facts = (more: Partial<GraphFacts> = {}): GraphFacts => ({
  site: {
    site: 'https://guyu.example/',
    home: 'https://guyu.example/',
    name: 'Guyu',
    language: 'en',
    search: 'https://guyu.example/search/?q={search_term_string}',
  },
  organization: { name: 'Guyu', otherNames: ['谷雨'] },
  page: { url: 'https://guyu.example/tea/', title: 'Tea', language: 'en' },
  ...more,
});

export type Entry = Record<string, unknown> & { '@id'?: string; '@type': string | string[] };

export const nodes = (data: Graph) => data['@graph'] as unknown as Entry[];

/** The first thing of a type in the graph of these facts. */
export const find = (type: string, more: Partial<GraphFacts> = {}): Entry | undefined =>
  nodes(graph(facts(more))).find((node) => [node['@type']].flat().includes(type));

/** Names that are referred to, and not in the graph. */
export function loose(data: Graph): string[] {
  const known = new Set(nodes(data).map((node) => node['@id']));
  const found: string[] = [];
  JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && '@id' in value)
      if (Object.keys(value).length === 1 && !known.has(String(value['@id'])))
        found.push(String(value['@id']));
    return value;
  });
  return found;
}
