import { createServer, type Server } from 'node:http';
import { findEngine } from './engine.ts';

// ClickHouse's HTTP interface (https://clickhouse.com/docs/interfaces/http), as far as its client asks, before an engine in
// this process. Its folder is the first argument, its port the second; it prints where it listens.

const [, , path = '', port = '0'] = process.argv;
const { Session } = await findEngine();
const session = new Session(path);

const server: Server = createServer((request, response) => {
  const { searchParams: asked } = new URL(request.url ?? '/', 'http://clickhouse');
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (piece: string) => (body += piece));
  request.on('end', () => {
    const values = Object.fromEntries(
      [...asked].flatMap(([name, value]) =>
        name.startsWith('param_') ? [[name.slice(6), valueOf(value)]] : [],
      ),
    );
    const sql = [asked.get('query'), body].filter(Boolean).join('\n');
    try {
      const isBound = Object.keys(values).length > 0;
      const answer = isBound ? session.queryBind(sql, values) : session.query(sql);
      response.writeHead(200, { 'x-clickhouse-query-id': asked.get('query_id') ?? '' }).end(answer);
    } catch (error) {
      response.writeHead(500, { 'x-clickhouse-exception-code': '1' }).end(`${error}`);
    }
  });
});

/** Values of parameters come as text, in TSV; lists as ['a','b']. */
function valueOf(text: string): unknown {
  if (text.startsWith('[')) return JSON.parse(text.replaceAll("'", '"'));
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

server.listen(Number(port), '127.0.0.1', () => {
  const { port: taken } = server.address() as { port: number };
  console.log(`http://127.0.0.1:${taken}`);
});
