import { expect, test } from 'vitest';
import { withoutLitter } from '../../../integrations/publish/litter.ts';

test('what git and file managers leave in folders is not published', () => {
  const removed: string[] = [];
  const kept = ['.well-known/security.txt', '.htaccess', 'index.html'];
  const litter = ['.gitkeep', 'files/.DS_Store', 'files/Thumbs.db', 'menu.pdf~'];
  expect(withoutLitter([...kept, ...litter], (file) => removed.push(file))).toEqual(kept);
  expect(removed).toEqual(litter);
});
