import { expect, it } from 'vitest';
import { playerOf } from '../../../integrations/importer/body/providers.ts';
import { providers } from '../../../src/content/embed-providers.ts';

it.each([
  ['https://youtu.be/dQw4w9WgXcQ?t=3', 'dQw4w9WgXcQ'],
  ['//www.youtube.com/embed/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
  ['https://player.vimeo.com/video/1234567', '1234567'],
  ['https://player.bilibili.com/player.html?aid=1&bvid=BV1xx411c7mD', 'BV1xx411c7mD'],
  ['https://codepen.io/mei/embed/AbCdEfG/?height=300', 'mei/AbCdEfG'],
  ['https://codepen.io/mei/embed/preview/AbCdEfG', 'mei/AbCdEfG'],
  ['https://codepen.io/mei/pen/AbCdEfG', 'mei/AbCdEfG'],
])('%s becomes an id that Embed takes', (address, id) => {
  const player = playerOf(address)!;
  expect(player.id).toBe(id);
  expect(player.id).toMatch(providers[player.provider].id);
});

it('leaves to a link what Embed has no id for', () => {
  expect(playerOf('https://codepen.io/mei/pen/1a2b')).toBeUndefined();
  expect(playerOf('https://codepen.io/mei')).toBeUndefined();
});
