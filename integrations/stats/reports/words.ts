import { channelOf, type Origin } from '../channels/channel.ts';
import { originOf } from '../channels/origin.ts';
import { FIRST_WORDS, type VisitWord } from '../../collector/index.ts';
import type { VisitTable } from '../read/tables.ts';

/** What visits can be told apart by. */
export const DIMENSIONS = ['channel', ...FIRST_WORDS, 'entry', 'exit'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const MADE = new Set<Dimension>(['channel', 'source', 'medium']);

/** A value of every visit, as a number, and the text of each number. */
export interface Words {
  of: Uint32Array;
  /** Numbers are below this. */
  size: number;
  text: (word: number) => string;
}

/** What every visit is by a dimension. */
export function wordsOf(visits: VisitTable, dimension: Dimension): Words {
  if (MADE.has(dimension)) return madeWords(visits, dimension as 'channel' | 'source' | 'medium');
  const name = dimension === 'exit' ? 'leave' : (dimension as VisitWord);
  const of = visits.words[name];
  let size = 1;
  for (let at = 0; at < visits.length; at += 1) size = Math.max(size, of[at]! + 1);
  return { of, size, text: (word) => visits.textOf(word) || '(not set)' };
}

/** What is made of several columns: worked out once for each way to come, of which there are few. */
function madeWords(visits: VisitTable, dimension: 'channel' | 'source' | 'medium'): Words {
  const { source, medium, campaign, referrer, click } = visits.words;
  const of = new Uint32Array(visits.length);
  const ways = new Map<string, number>();
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, known);
    return known;
  };
  for (let at = 0; at < visits.length; at += 1) {
    const key = `${source[at]} ${medium[at]} ${campaign[at]} ${referrer[at]} ${click[at]}`;
    let word = ways.get(key);
    if (word === undefined) {
      word = numberOf(valueOf(originAt(visits, at), dimension));
      ways.set(key, word);
    }
    of[at] = word;
  }
  return { of, size: texts.length, text: (word) => texts[word]! };
}

const valueOf = (origin: Origin, dimension: 'channel' | 'source' | 'medium'): string =>
  dimension === 'channel' ? channelOf(origin) : origin[dimension];

function originAt({ words, textOf }: VisitTable, at: number): Origin {
  const text = (name: VisitWord) => textOf(words[name][at]!);
  return originOf({
    source: text('source'),
    medium: text('medium'),
    campaign: text('campaign'),
    referrer: text('referrer'),
    click: text('click'),
  });
}
