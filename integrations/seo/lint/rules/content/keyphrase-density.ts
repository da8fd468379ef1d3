import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

/** In a short text once or twice is no stuffing, whatever the share. */
const FEW = 4;

export const keyphraseDensity: Rule = {
  id: 'keyphrase-density',
  group: 'content',
  severity: 'warning',
  about: 'The keyphrase stands in the text now and then: not never, and not all the time.',
  reason:
    'A text without its keyphrase is about something else; one that repeats it is taken for spam, and reads like it.',
  fix: 'Use the keyphrase where it belongs, and other words for it elsewhere.',
  link: google('essentials/spam-policies'),
  page({ keyphrase, page, site: { limits } }) {
    if (!keyphrase) return [];
    const text = page.paragraphs.map(({ text }) => text).join('\n');
    const times = keyphrase.count(text);
    const share = (100 * times * keyphrase.length) / Math.max(1, keyphrase.words(text));
    const said = `“${keyphrase.text}” stands ${times} times in the text, ${share.toFixed(1)}% of its words`;
    if (share > limits.densityMost && times > FEW)
      return [{ message: `${said}; more than ${limits.densityMost}% looks like spam.` }];
    return share < limits.densityLeast || times === 0
      ? [{ message: `${said}; at least ${limits.densityLeast}% would show what it is about.` }]
      : [];
  },
};
