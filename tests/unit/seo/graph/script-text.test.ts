import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parse } from 'parse5';
import { graph, graphTag } from '../../../../integrations/seo/graph/graph.ts';
import { scriptText } from '../../../../integrations/seo/graph/script-text.ts';
import { renderTags } from '../../../../integrations/seo/head/render.ts';
import { facts } from './site.ts';

describe('scriptText', () => {
  it.each(['</script>', '</SCRIPT >', '<!--', '<!-- <script>', ']]>', '\u2028', '\u2029', '&lt;'])(
    'holds nothing of %j that a parser could stumble over',
    (text) => {
      const written = scriptText({ name: text });
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual({ name: text });
    },
  );

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const data: unknown = JSON.parse(json);
        expect(JSON.parse(scriptText(data))).toEqual(data);
      }),
    );
  });
});

it('cannot be closed by a title', () => {
  const title = '</script><script>alert(1)</script><!--\u2028';
  const tag = graphTag(graph(facts({ page: { ...facts().page, title } })));
  const document = parse(`<!doctype html><head>${renderTags([tag])}</head><body><p>on</p>`);
  const html = document.childNodes.find((node) => node.nodeName === 'html')!;
  const [head, body] = 'childNodes' in html ? html.childNodes : [];
  const scripts = head && 'childNodes' in head ? head.childNodes : [];
  expect(scripts.map((node) => node.nodeName)).toEqual(['script']);
  expect(body && 'childNodes' in body && body.childNodes.map((node) => node.nodeName)).toEqual([
    'p',
  ]);
});
