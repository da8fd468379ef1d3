import { expect, inject, it } from 'vitest';
import type { Finding } from '../../integrations/seo/index.ts';
import { home, marquee } from '../sites/project.ts';

it('the example site has no error and no warning of the linter', async () => {
  const args = ['check', '--built', inject('dist'), '--json'];
  const { code, stdout, stderr } = await marquee(home, args, { MARQUEE_NOW: '2026-11-24' });
  expect(stdout, stderr).not.toBe('');
  const { problems, findings } = JSON.parse(stdout) as { problems: unknown[]; findings: Finding[] };
  const told = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, page, message }) => `${rule} ${page} ${message}`);
  expect([...problems, ...told], stderr).toEqual([]);
  expect(code).toBe(0);
});
