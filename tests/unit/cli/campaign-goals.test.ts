import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withNames } from '../../../integrations/stats/index.ts';
import { campaignGoals } from '../../../src/cli/campaign-goals.ts';

it('goals of campaigns are goals of reports, each once, whatever else is wrong with a file', () => {
  const root = mkdtempSync(join(tmpdir(), 'marquee-campaigns-'));
  const folder = join(root, 'content', 'campaigns');
  mkdirSync(folder, { recursive: true });
  const files = {
    'spring.yaml':
      'status: running\ngoals:\n  - { goal: signup, target: 360 }\n  - { goal: club, target: 9 }\n',
    'autumn.yaml': 'start: who knows\ngoals: [{ goal: club }]\n',
    'never.yaml': 'status: cancelled\ngoals: [{ goal: nothing, target: 1 }]\n',
    'without.yaml': 'status: planned\n',
    'broken.yaml': 'goals: [',
    'odd.yaml': 'goals: 7\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect(campaignGoals(root)).toEqual(['club', 'signup']);
  expect(campaignGoals(join(root, 'nowhere'))).toEqual([]);
  rmSync(root, { recursive: true });
});

it('a goal that the site defines stays as it is', () => {
  const read = { name: 'read', page: '*/blog/*' };
  expect(withNames([read], ['read', 'club'])).toEqual([read, { name: 'club' }]);
});
