import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { clockOf } from '../../../integrations/sla/clock.ts';
import { agreementSchema, readLeads, responseCheck } from '../../../integrations/sla/index.ts';

const content = (path: string) =>
  readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8');
const guyu = agreementSchema.parse(parse(content('sla.yaml')));
const zone = 'Asia/Shanghai';
const HEAD = 'id,created,source,stage,first_response,attempts,value';
const read = (...rows: string[]) => readLeads([HEAD, ...rows].join('\n'), 'leads.csv', zone);

it('reads the example, every row of it', () => {
  const text = content('data/leads-example.csv');
  const { leads, problems } = readLeads(text, 'leads.csv', zone);
  expect(problems).toEqual([]);
  expect(leads).toHaveLength(text.trim().split('\n').length - 1);
  expect(leads[0]).toEqual({
    id: 'L-1001',
    line: 2,
    created: Date.parse('2026-11-03T10:12+08:00'),
    source: 'trade-paper',
    stage: 'mql',
    responded: Date.parse('2026-11-03T16:40+08:00'),
    attempts: 2,
  });
});

it('takes other separators, orders, zones and line ends', () => {
  const text =
    '\uFEFFStage;ID;First response;Created;Source;Colour\r\nLead;1;;2027-03-05T09:00:30Z;Fair;"green; dark"\r\n\r\nsql;2;2027-03-05 20:00;2027-03-05 09:00+0100;fair;\r\n';
  const { leads, problems } = readLeads(text, 'leads.csv', zone);
  expect(problems).toEqual([]);
  expect(leads.map(({ id, line, stage }) => [id, line, stage])).toEqual([
    ['1', 2, 'lead'],
    ['2', 4, 'sql'],
  ]);
  expect(leads[1]!.responded! - leads[1]!.created).toBe(4 * 3_600_000);
});

it('tells every bad row with its line, and keeps the good ones', () => {
  const { leads, problems } = read(
    'a,2027-03-05 09:00,fair,lead,,,',
    'b,2027-02-30 09:00,fair,lead,,,',
    'c,2027-03-05,fair,leed,,,£5',
    'a,2027-03-05 09:00,fair,lead,,,',
    'd,2027-03-05 09:00,fair,lead,2027-03-04 09:00,,',
    'e,2027-03-05 09:00,fair,lead',
    'f,2027-03-05 09:00,"fair,lead,,,',
    ',2027-03-05 25:00,,lead,,1.5,',
    'g,2027-03-05 09:00,fair,customer,2027-03-05 09:01,1,12.5',
  );
  expect(leads.map(({ id }) => id)).toEqual(['a', 'g']);
  expect(problems.map(({ code, line }) => `${line} ${code}`).toSorted()).toEqual([
    '3 MQ2634',
    '4 MQ2634',
    '4 MQ2634',
    '4 MQ2634',
    '5 MQ2636',
    '6 MQ2635',
    '7 MQ2632',
    '8 MQ2632',
    '9 MQ2634',
    '9 MQ2634',
    '9 MQ2634',
    '9 MQ2634',
  ]);
  expect(problems.find(({ found }) => found === 'leed')?.fix).toBe('lead');
});

it('counts a lead of two lists once', () => {
  const list = 'id,created,source,stage,first_response\nL-1,2026-11-03 10:12,fair,lead,\n';
  const seen: Parameters<typeof readLeads>[3] = new Map();
  expect(readLeads(list, 'october.csv', zone, seen).leads).toHaveLength(1);
  const { leads, problems } = readLeads(list, 'november.csv', zone, seen);
  expect(leads).toEqual([]);
  expect(problems[0]).toMatchObject({
    code: 'MQ2636',
    message: 'The lead L-1 stands on line 2 of october.csv already.',
  });
});

it('tells of columns that are missing, doubled or misspelt', () => {
  const columns = (head: string) =>
    readLeads(`${head}\na,b,c,d,e,f`, 'leads.csv', zone).problems.map(({ code, severity, fix }) => [
      code,
      severity,
      fix,
    ]);
  expect(columns('id,create,source,stage,first_response,id')).toEqual([
    ['MQ2633', 'error', 'Leave out one of the two.'],
    ['MQ2633', 'error', 'Call it created, not create.'],
  ]);
  expect(columns('id,created,source,stage,first_response,attempt')[0]).toEqual([
    'MQ2633',
    'warning',
    'attempts',
  ]);
  expect(readLeads('\n', 'leads.csv', zone).problems[0]?.code).toBe('MQ2632');
});

it('counts hours on working days only, over changes of summer time too', () => {
  const working = guyu.working;
  const after = (local: string, hours: number, tz = zone) => {
    const clock = clockOf(tz);
    return new Date(clock.after(clock.momentOf(local), hours, working)).toISOString();
  };
  // Saturday evening, four hours before the Sunday and Monday on which nobody is there.
  expect(after('2026-11-28T20:00:00', 24)).toBe('2026-12-01T12:00:00.000Z');
  expect(after('2026-11-29T08:00:00', 4)).toBe('2026-11-30T20:00:00.000Z');
  expect(after('2027-02-03T09:00:00', 4)).toBe('2027-02-15T20:00:00.000Z');
  // 28 March 2027 has 23 hours in Berlin, and is a Sunday.
  expect(after('2027-03-27T23:00:00', 2, 'Europe/Berlin')).toBe('2027-03-29T23:00:00.000Z');
});

it('says which promises were kept, missed, and can still be kept', () => {
  const { leads } = read(
    'kept,2026-11-10 10:00,tasting,sql,2026-11-10 13:59,1,',
    'late,2026-11-10 10:00,tasting,lead,2026-11-10 16:00,2,',
    'never,2026-11-24 10:00,partner,lead,,,',
    'weekend,2026-11-14 20:00,trade-paper,mql,2026-11-17 19:00,3,',
    'new,2026-11-29 20:00,fair,lead,,0,',
  );
  const now = Date.parse('2026-11-30T12:00+08:00');
  const check = responseCheck(guyu, leads, { now, timeZone: zone });
  expect(check.kinds.map((one) => [one.leads, one.response.share])).toEqual([
    [3, 1 / 3],
    [0, null],
    [2, 1],
  ]);
  expect(check.response).toEqual({ kept: 2, missed: 2, open: 1, share: 0.5 });
  expect(check.followUp).toEqual({ kept: 2, missed: 1, open: 1, share: 2 / 3 });
  expect(
    check.missed.map(({ lead, promise, late, step }) => [lead.id, promise, late, step?.after]),
  ).toEqual([
    ['late', 'follow-up', 146, 24],
    ['never', 'response', 142, 24],
    ['late', 'response', 2, undefined],
  ]);
  expect(check.unruled).toEqual([]);
});
