import { expect, test } from 'vitest';
import { withTaskState } from '../../../integrations/campaigns/index.ts';

const file = `# Spring, as agreed on Monday
name: Spring
tasks:
  - id: print # cards
    title: Print the cards
    # Ask Shen first.
    status: todo # the paper is here

  - { id: letter, title: 'Write it', due: 2027-03-01 }
  - id: bake
    title: Bake
`;

test('a task that is moved changes one word of its file', () => {
  expect(withTaskState(file, 'print', 'done')).toBe(
    file.replace('status: todo #', 'status: done #'),
  );
});

test('a task without a state gets one beside its id, in a line or between braces', () => {
  expect(withTaskState(file, 'letter', 'doing')).toBe(
    file.replace('id: letter, title', 'id: letter, status: doing, title'),
  );
  expect(withTaskState(file, 'bake', 'waiting')).toBe(
    file.replace('- id: bake\n', '- id: bake\n    status: waiting\n'),
  );
});

test('what is not there is not moved', () => {
  expect(withTaskState(file, 'nobody', 'done')).toBeUndefined();
  expect(withTaskState('tasks: 3', 'print', 'done')).toBeUndefined();
  expect(withTaskState('', 'print', 'done')).toBeUndefined();
});
