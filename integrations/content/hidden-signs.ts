import type { Finding } from './finding.ts';
import { fieldName, labelOf } from './field-names.ts';
import { walk } from './schema-walk.ts';
import { quoted } from './sketch.ts';

/** Controls that no feed and no page may hold, halves of characters, and what turns the direction of text for good. */
const NEVER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e]|\p{Cs}/u;
/** What turns the direction of a stretch of text, and the signs that end it. */
const OPENS = /[\u202a\u202b\u2066-\u2068]/g;
const CLOSES = /[\u202c\u2069]/g;

const KINDS: readonly [RegExp, string][] = [
  [/\p{Cs}/u, 'half of a character; it may be damaged'],
  [/[\u202a-\u202e\u2066-\u2069]/, 'a sign that turns the direction of the text after it'],
  [/./su, 'a control character'],
];

const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;

/** The first sign of a text that nobody sees and that does harm, with its place; undefined when there is none. */
export function hiddenSign(text: string): { at: number; called: string } | undefined {
  const never = text.search(NEVER);
  const at =
    never >= 0 ? never : count(text, OPENS) > count(text, CLOSES) ? text.search(OPENS) : -1;
  if (at < 0) return undefined;
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return { at, called: `U+${code}, ${KINDS.find(([kind]) => kind.test(sign))![1]}` };
}

const withoutSigns = (text: string) =>
  text.replace(new RegExp(`${NEVER.source}|[\\u202a-\\u202c\\u2066-\\u2069]`, 'gu'), '');

/** Texts of fields that hold such a sign, or nothing that could be seen. */
export function checkHidden(data: unknown): Finding[] {
  const findings: Finding[] = [];
  walk(undefined, data, (value, path) => {
    if (typeof value !== 'string') return;
    const name = path.length > 0 ? fieldName(path, data) : 'The file';
    const sign = hiddenSign(value);
    const blank = value.trim() !== '' && /^[\s\p{Cf}]+$/u.test(value);
    if (sign)
      findings.push({
        code: 'MQ1110',
        path,
        message: `${name} holds ${sign.called}.`,
        fix: `${labelOf(path)}${quoted(withoutSigns(value) || '…')}`,
      });
    else if (blank)
      findings.push({
        code: 'MQ1106',
        path,
        message: `${name} holds nothing that could be seen.`,
        fix: `${labelOf(path)}…`,
      });
  });
  return findings;
}
