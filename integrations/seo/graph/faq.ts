import type { Question } from 'schema-dts';
import type { Node } from './node.ts';

/** A question with its answer, both in plain text. */
export interface QuestionFacts {
  question: string;
  answer: string;
}

/** Questions that a page answers: with them it is a FAQPage. */
export const questions = (facts: QuestionFacts[]): Node<Question>[] =>
  facts.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  }));
