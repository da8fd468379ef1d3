import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Files of the old site. */
export interface Folder {
  /** The folder that is imported, absolute. */
  path: string;
  /** The folder of the old site around it (with its settings and static files), absolute. */
  site: string;
  /** Files of the imported folder, relative to it, with forward slashes, sorted. */
  files: string[];
  /** Symbolic links to Markdown, relative to the folder: they may lead anywhere. */
  links: string[];
  /** All files of the site, absolute: where pictures and documents are looked for. */
  known: Set<string>;
}

const IGNORED =
  /^(?:node_modules|\.git|\.svn|\.hg|\.cache|\.next|\.astro|\.jekyll-cache|\.sass-cache|_site|dist|out|build|vendor|themes|archetypes|resources|coverage|target)$/;
const MARKS =
  /^(?:hugo\.(?:toml|ya?ml|json)|config\.(?:toml|ya?ml|json)|_config\.(?:ya?ml|toml)|astro\.config\.\w+|next\.config\.\w+|gatsby-config\.\w+|package\.json|Gemfile)$/;
const LIMIT = 200_000;

/** Lists the folder and finds the site that it belongs to. Throws when the folder cannot be read. */
export async function readFolder(folder: string, project: string): Promise<Folder> {
  const path = resolve(folder);
  if (!(await stat(path)).isDirectory()) throw new Error(`${folder} is not a folder`);
  const site = await siteOf(path, resolve(project));
  const links: string[] = [];
  const files = (await list(path, '', links)).sort();
  const known = new Set(files.map((file) => join(path, file)));
  if (site !== path) for (const file of await list(site)) known.add(join(site, file));
  return {
    path,
    site,
    files: files.map((file) => file.split(sep).join('/')),
    links: links.map((file) => file.split(sep).join('/')),
    known,
  };
}

/** The nearest folder upwards that holds a generator's settings (but not this project); else the folder itself. */
async function siteOf(path: string, project: string): Promise<string> {
  let at = path;
  for (let up = 0; up < 6; up++) {
    const names = await readdir(at).catch(() => [] as string[]);
    if (at === project && at !== path) break;
    if (names.some((name) => MARKS.test(name))) return at;
    if (names.includes('.git') || dirname(at) === at) break;
    at = dirname(at);
  }
  return path;
}

async function list(base: string, below = '', links: string[] = []): Promise<string[]> {
  const out: string[] = [];
  const entries = await readdir(join(base, below), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (out.length > LIMIT) break;
    if (entry.name === '.DS_Store' || (entry.name.startsWith('.') && entry.isDirectory())) continue;
    const path = below ? join(below, entry.name) : entry.name;
    if (entry.isDirectory()) {
      if (!IGNORED.test(entry.name))
        for (const file of await list(base, path, links)) out.push(file);
    } else if (entry.isFile()) out.push(path);
    else if (entry.isSymbolicLink() && /\.(?:md|mdx|markdown)$/i.test(path)) links.push(path);
  }
  return out;
}

/** A path relative to the site, with forward slashes. */
export const inSite = (folder: Folder, file: string): string =>
  relative(folder.site, join(folder.path, file)).split(sep).join('/');
