/**
 * What a Han font is asked for: ideographs, their punctuation, full-width forms, and the marks that Chinese
 * shares with Latin but sets a whole square wide (“ ” ‘ ’ — … ·).
 */
const HAN =
  /[\u00b7\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\u2fdf\u3000-\u30ff\u3100-\u312f\u31c0-\u31ef\u3200-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{323af}]/gu;

/** On any Chinese page, though its HTML may not say so: stylesheets and scripts print these. */
export const ALWAYS = '，。、；：？！“”‘’（）《》「」〔〕—…·年月日';

/** The distinct Han characters of a text. */
export const hanIn = (text: string): Set<string> => new Set(text.match(HAN));

/** The Han characters of one page, by the weight that they are set in. */
export interface Usage {
  text: Set<string>;
  headings: Set<string>;
}

const UNSEEN = /<head[\s>][\s\S]*?<\/head>|<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const BOLD = /<(h[1-6]|strong|b|dt|th)\b[^>]*>[\s\S]*?<\/\1>/g;
const TAG = /<[a-z/][^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/gi;
/** Words that a script or a field shows. */
const SHOWN = /\s(?:data-[\w-]+|placeholder|value)="([^"]*)"/g;

/** What a finished page shows; `boldClasses` are set in the headings' weight too. */
export function usageIn(html: string, boldClasses: string[] = []): Usage {
  const body = html.replace(UNSEEN, '');
  const named = boldClasses.length
    ? new RegExp(
        `<(\\w+)[^>]*\\bclass="[^"]*\\b(?:${boldClasses.join('|')})\\b[^>]*>[\\s\\S]*?</\\1>`,
        'g',
      )
    : undefined;
  const bold = [...(body.match(BOLD) ?? []), ...((named && body.match(named)) ?? [])];
  const plain = body.replace(BOLD, (element) => (element.startsWith('<th') ? element : ' '));
  const shown = [...body.matchAll(SHOWN)].map(([, value]) => value);
  return {
    text: hanIn(`${plain.replace(TAG, ' ')}${shown.join(' ')}`),
    headings: hanIn(bold.join(' ').replace(TAG, ' ')),
  };
}
