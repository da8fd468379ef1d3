import {
  clickHouse,
  clickHouseStore,
  isClickHouse,
  startCollector,
  type CollectorSettings,
} from '../../../integrations/collector/index.ts';

// A collector in a process of its own, to be killed: its store (a file, or ClickHouse) is the first argument; it prints where it listens.
const [file = ''] = process.argv.slice(2);
const store = isClickHouse(file) ? await clickHouseStore(clickHouse(file)) : undefined;
const settings: CollectorSettings = {
  sites: ['guyu.example'],
  file,
  port: 0,
  host: '127.0.0.1',
  addressHeader: 'x-forwarded-for',
  limit: { burst: 1e9, perSecond: 1e9 },
  log: (line) => {
    if (line.includes('"error"')) console.error(line);
  },
};
const { origin } = await startCollector(settings, store);
console.log(origin);
