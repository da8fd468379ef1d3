import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

/** Texts that fit every link, and so say nothing of this one. */
const VAGUE = new Set([
  ...'click here|click|here|this|link|this link|read more|more|learn more|go|this page|see more|details|continue'.split(
    '|',
  ),
  ...'点击这里|点击此处|点这里|点此|这里|此处|更多|查看更多|了解更多|阅读更多|详情|查看详情|链接|点击|戳这里|继续阅读'.split(
    '|',
  ),
]);

export const linkTextVague: Rule = {
  id: 'link-text-vague',
  group: 'structure',
  severity: 'warning',
  on: 'all',
  about: 'A link’s text says where it leads: not “click here”, not 点击这里.',
  reason:
    'Engines judge the target by the text of the link, and screen readers list links without what is around them.',
  fix: 'Name the target: “the brewing notes”.',
  link: google('crawling-indexing/links-crawlable'),
  page: ({ page: { anchors } }) =>
    anchors.flatMap(({ href, label, line }) => {
      const plain = label
        .toLowerCase()
        .replace(/[\s\p{P}\p{S}]+/gu, ' ')
        .trim();
      return VAGUE.has(plain)
        ? [
            {
              message: `The link to ${href} says only “${label}”.`,
              text: [`[${label}]`, label],
              line,
            },
          ]
        : [];
    }),
};
