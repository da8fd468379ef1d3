import { openStore, type StoredEvent } from '../../../integrations/collector/index.ts';
import { EventWriter } from '../../../integrations/collector/store/sqlite/write-event.ts';
import { overviewOf, Report, sqliteSource } from '../../../integrations/stats/index.ts';
import { periodOf } from '../../../integrations/stats/period.ts';

// Writes so many events into a store (`write <file> <count>`), or reads the overview of one (`overview <file>`), and prints
// what that took as JSON. Each is a process of its own, so that memory is the overview's.

const START = Date.UTC(2026, 10, 1);
const DAYS = 30;
const BATCH = 20_000;
const [, , what, file = '', count = '0'] = process.argv;
console.log(JSON.stringify(what === 'write' ? write(Number(count)) : await overview()));

function write(total: number) {
  const db = openStore(file);
  db.exec('PRAGMA synchronous = OFF');
  const writer = new EventWriter(db);
  const began = performance.now();
  let [written, left] = [0, BATCH];
  db.exec('BEGIN');
  for (const event of visitsOf(total)) {
    writer.write(event);
    written += 1;
    left -= 1;
    if (left > 0) continue;
    db.exec('COMMIT; BEGIN');
    left = BATCH;
  }
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  return { rate: written / ((performance.now() - began) / 1000) };
}

/** Visits over a month, of three pages on average: of each a pageview and an engagement, now and then a click or a form. */
function* visitsOf(total: number): Generator<StoredEvent> {
  let made = 0;
  const below = (limit: number) => Math.floor(Math.random() * limit);
  const touches = [
    {},
    { referrer: 'google.com' },
    { referrer: 'm.baidu.com' },
    { source: 'letter', medium: 'email', campaign: 'spring' },
    { source: 'facebook', medium: 'paid-social', campaign: 'before the rain' },
    { referrer: 'teahouse.example' },
  ];
  const known = { browser: 'Chrome', os: 'Android', language: 'zh' };
  for (;;) {
    const start = START + Math.floor((made / total) * DAYS * 86_400_000);
    const visit = {
      site: 'guyu.example',
      visitor: below(2 ** 50),
      kept: false,
      touch: touches[below(touches.length)]!,
      facts: {
        ...known,
        country: ['CN', 'GB', 'US', 'DE'][below(4)]!,
        device: ['mobile', 'desktop', 'tablet'][below(3)]!,
      },
    };
    const pages = 1 + Math.floor(-3 * Math.log(1 - Math.random()));
    for (let page = 0; page < pages; page += 1) {
      const seen = { ...visit, page: `/blog/post-${Math.floor(Math.random() ** 2 * 400)}/` };
      const time = start + page * 30_000;
      const events = [
        { name: 'pageview', time },
        { name: 'engagement', time: time + 25_000, engaged: below(25_000), scroll: below(100) },
        ...(below(20) ? [] : [{ name: 'cta_click', time: time + 9000, goal: 'club' }]),
        ...(below(60) ? [] : [{ name: 'conversion', time: time + 9500, goal: 'club' }]),
      ];
      for (const event of events) {
        if (made === total) return;
        made += 1;
        yield { ...seen, ...event, id: `b${made.toString(36)}` };
      }
    }
  }
}

async function overview() {
  const began = performance.now();
  const source = sqliteSource(file);
  const report = await Report.of(source, {
    period: periodOf('2026-11-01', '2026-11-30', 'UTC'),
    timeZone: 'UTC',
    filters: [],
    goals: [],
  });
  const { total } = await overviewOf(report, await report.before());
  await source.close();
  return {
    seconds: (performance.now() - began) / 1000,
    bytes: process.resourceUsage().maxRSS * 1024,
    visits: total.visits,
    visitors: total.visitors,
  };
}
