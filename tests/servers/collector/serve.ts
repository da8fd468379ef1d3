import { startCollector } from '../../../integrations/collector/index.ts';

// A collector in a process of its own, to be killed: its store is the first argument; it prints where it listens.
const [file = ''] = process.argv.slice(2);
const { origin } = await startCollector({
  sites: ['guyu.example'],
  file,
  port: 0,
  host: '127.0.0.1',
  addressHeader: 'x-forwarded-for',
  limit: { burst: 1e9, perSecond: 1e9 },
  log: (line) => {
    if (line.includes('"error"')) console.error(line);
  },
});
console.log(origin);
