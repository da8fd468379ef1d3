import LineBreaker from 'linebreak';

const segmenters = new Map<string, Intl.Segmenter>();

function wordEnds(text: string, language: string): Set<number> {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return new Set([...segmenter.segment(text)].map(({ index, segment }) => index + segment.length));
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Scripts that put no space between words: where they may be broken only a dictionary knows. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const HANGUL = /\p{sc=Hangul}/u;
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** A year or a number is read as one: 二〇二七. */
const NUMERAL = /[〇零一二三四五六七八九十百千\d]/;

/** What a Chinese or Japanese line never starts with, besides what the algorithm of Unicode knows. */
const NOT_FIRST =
  /[，。、；：？！”’）》」』】〕〉…—·～ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%‰℃°]/u;
/** And what it never ends with. */
const NOT_LAST = /[“‘（《「『【〔〈]/u;

const before = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at - 1) ?? 32);
const after = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 32);

/**
 * The parts of a text that a line may be broken between: by Unicode's algorithm (UAX #14), with words of Chinese,
 * Japanese, Korean and Thai kept whole. A part holds the spaces that follow it.
 */
export function breakParts(text: string, language: string): string[] {
  const allowed = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) allowed.add(at.position);
  const words = wordEnds(text, language);
  for (const at of words) {
    const sides = [before(text, at), after(text, at)];
    if (sides.every((char) => UNSPACED.test(char))) allowed.add(at);
  }
  const whole = new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length);
  const places = [...allowed]
    .filter((at) => at === text.length || (whole.has(at) && mayBreak(text, at, words)))
    .sort((a, b) => a - b);
  return places.map((at, index) => text.slice(places[index - 1] ?? 0, at));
}

function mayBreak(text: string, at: number, words: Set<number>): boolean {
  const [left, right] = [before(text, at), after(text, at)];
  if (NOT_FIRST.test(right) || NOT_LAST.test(left)) return false;
  if (HANGUL.test(left) && HANGUL.test(right)) return false;
  if (NUMERAL.test(left) && NUMERAL.test(right)) return false;
  if (HAN.test(left) && HAN.test(right)) return words.has(at);
  return true;
}
