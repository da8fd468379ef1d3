import ts from 'typescript';

/** One import in a file: what it names and the line (from 1) on which it does. */
export interface Import {
  specifier: string;
  line: number;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Front matter and client scripts of an Astro file, each with its offset. */
function astroScripts(text: string): { code: string; offset: number }[] {
  const parts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => ({
    code: match[1] ?? '',
    offset: match.index + match[0].indexOf('>') + 1,
  }));
  const front = /^---\n([\s\S]*?)\n---/.exec(text);
  return front ? [{ code: front[1] ?? '', offset: 4 }, ...parts] : parts;
}

/** All imports of a TypeScript or Astro file: static, dynamic with a literal, re-exports, types. */
export function importsOf(path: string, text: string): Import[] {
  const parts = path.endsWith('.astro') ? astroScripts(text) : [{ code: text, offset: 0 }];
  return parts.flatMap(({ code, offset }) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => ({
      specifier: fileName,
      line: lineAt(text, offset + pos),
    })),
  );
}
