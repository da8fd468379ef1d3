import { yandex } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const titleSpaces: Rule = {
  id: 'title-spaces',
  group: 'head',
  severity: 'info',
  on: 'all',
  about: 'A title is written without superfluous spaces.',
  reason:
    'Spaces at the ends or doubled show in feeds, previews and exports, where nothing removes them.',
  fix: 'Leave one space between words and none at the ends.',
  link: yandex('search-results/title'),
  page({ source }) {
    const line = source?.lineOf('title');
    const written = line ? (source!.text.split('\n')[line - 1] ?? '') : '';
    const value = /^\s*title:\s*(.*?)\s*$/.exec(written)?.[1] ?? '';
    return /^["']\s|\s["']$|\S[ \u3000\t]{2,}\S/.test(value)
      ? [
          {
            message: `The title has superfluous spaces: ${value}`,
            field: 'title',
            edit: { kind: 'spaces', field: 'title' },
          },
        ]
      : [];
  },
};
