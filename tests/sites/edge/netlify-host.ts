import { headersOf } from './file-headers.ts';

/**
 * Run by Deno: serves a built site as Netlify does, with its edge function before the files.
 * Arguments: the folder of the site, the file of the function. Prints its port, then answers until it is ended.
 */
declare const Deno: {
  args: string[];
  readTextFile: (path: string) => Promise<string>;
  serve: (
    options: { port: number; hostname: string; onListen: (at: { port: number }) => void },
    handler: (request: Request) => Promise<Response>,
  ) => unknown;
};

interface EdgeFunction {
  default: (request: Request, context: { next: () => Promise<Response> }) => Promise<Response>;
  config: { path: string[] };
}

const [folder = '', code = ''] = Deno.args;
const edge = (await import(code)) as EdgeFunction;
const paths = new Set(edge.config.path);

async function file({ url }: Request): Promise<Response> {
  const { pathname } = new URL(url);
  try {
    return new Response(await Deno.readTextFile(`${folder}${pathname}index.html`), {
      headers: headersOf(pathname),
    });
  } catch {
    return new Response('Not found', { status: 404 });
  }
}

Deno.serve(
  {
    port: 0,
    hostname: '127.0.0.1',
    onListen: ({ port }) => console.log(port),
  },
  (request) => {
    const next = () => file(request);
    return paths.has(new URL(request.url).pathname) ? edge.default(request, { next }) : next();
  },
);
