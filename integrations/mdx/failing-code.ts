import { mdxToMdast } from 'satteri';

interface Node {
  type: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: Node[];
}

/**
 * The first code in braces that fails by itself: its offset in the text, and what it throws. Undefined when the
 * failure lies elsewhere, such as in an export. `render` renders a text, and throws as its code does.
 */
export async function failingCode(
  text: string,
  render: (text: string) => Promise<unknown>,
): Promise<{ offset: number; error: unknown } | undefined> {
  const codes = codesOf(mdxToMdast(text) as Node);
  const fails = (only?: readonly [number, number]) =>
    render(without(text, only ? codes.filter((code) => code !== only) : codes)).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
  if (await fails()) return undefined;
  for (const code of codes) {
    const failure = await fails(code);
    if (failure) return { offset: code[0], error: failure.error };
  }
  return undefined;
}

function codesOf(node: Node): (readonly [number, number])[] {
  const { start, end } = node.position ?? {};
  const own = /^mdx(?:Flow|Text)Expression$/.test(node.type)
    ? [[start?.offset ?? 0, end?.offset ?? 0] as const]
    : [];
  return [...own, ...(node.children ?? []).flatMap(codesOf)];
}

/** The text with code put out of action, everything else at its place. */
function without(text: string, codes: readonly (readonly [number, number])[]): string {
  let out = text;
  for (const [start, end] of codes)
    out = out.slice(0, start) + out.slice(start, end).replace(/[^\n{}]/g, ' ') + out.slice(end);
  return out;
}
