import { expect, it } from 'vitest';
import { inspectNext } from '../../../integrations/media/inspect-once.ts';
import { options as schema } from '../../../integrations/media/options.ts';
import { inspect, jpeg, locales, project } from './project.ts';

it('pages are given what the checks have read, once, and only of their own library', async () => {
  const files = { 'content/media/a.jpg': await jpeg() };
  const [root, other] = [project(files), project(files)];
  const options = schema.parse({ locales, texts: ['content'], checked: true });
  const next = (of: string) => inspectNext(of, options, new Date('2026-11-24'));
  const checked = await inspect(root);
  expect(await next(`${root}/`)).toBe(checked);
  expect(await next(root)).not.toBe(checked);
  const again = await inspect(root);
  expect(await next(other)).not.toBe(again);
});
