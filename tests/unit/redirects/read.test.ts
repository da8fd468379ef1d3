import { describe, expect, it } from 'vitest';
import { readRedirects } from '../../../integrations/redirects/index.ts';

const read = (text: string) => readRedirects(text, 'content/redirects.yaml');

describe('content/redirects.yaml', () => {
  it('gives each rule its line and 301 by default', () => {
    const { rules, problems } = read(
      '# moved in 2026\n- from: /old/\n  to: /new/\n- { from: /谷雨/*, to: "/zh-cn/:splat", status: 302 }\n',
    );
    expect(problems).toEqual([]);
    expect(rules).toMatchObject([
      {
        from: '/old/',
        to: '/new/',
        status: 301,
        source: { file: 'content/redirects.yaml', line: 2 },
      },
      { from: '/谷雨/*', to: '/zh-cn/:splat', status: 302, source: { line: 4 } },
    ]);
  });

  it.each(['', '# nothing yet\n', '\uFEFF', '[]'])('takes an empty list: %j', (text) => {
    expect(read(text)).toEqual({ rules: [], problems: [] });
  });

  it('keeps the good rules and reports every bad one', () => {
    const { rules, problems } = read(
      [
        '- from: /a/',
        '  too: /b/',
        '- from: /c/',
        '  to: /d/',
        '  status: 303',
        '- to: /e/',
        '- from: /f/',
        '- from: 12',
        '  to: /g/',
        '- from: /ok/',
        '  to: /h/',
        '- just text',
        '- { from: /gone/, to: /x/, status: 410 }',
      ].join('\n'),
    );
    expect(rules.map(({ from }) => from)).toEqual(['/ok/']);
    expect(problems.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ['MQ1102', 2],
        ['MQ1104', 5],
        ['MQ1101', 6],
        ['MQ1101', 7],
        ['MQ1103', 8],
        ['MQ1103', 12],
        ['MQ1107', 13],
      ]),
    );
    expect(problems.find(({ code }) => code === 'MQ1102')).toMatchObject({
      found: 'too',
      fix: 'to',
    });
    expect(problems.find(({ code }) => code === 'MQ1104')).toMatchObject({ found: '303' });
    expect(problems.every(({ fix }) => fix)).toBe(true);
  });

  it('reports bad YAML and keys that are given twice with their lines', () => {
    expect(read('- from: [\n').problems[0]).toMatchObject({ code: 'MQ1002' });
    expect(read('- from: /a/\n  from: /b/\n  to: /c/\n').problems[0]).toMatchObject({
      code: 'MQ1109',
      line: 2,
    });
  });

  it('says that a list is expected', () => {
    expect(read('from: /a/\nto: /b/\n').problems).toMatchObject([{ code: 'MQ1103', line: 1 }]);
  });
});
