import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeFields } from '../../../integrations/experiments/index.ts';

const control = {
  title: 'Rain',
  cover: { src: 'terms/rain.jpg', alt: 'Rain', focus: { x: 0, y: 1 } },
  publishDate: new Date('2026-04-20'),
};

it('lays fields over the control, merges groups, and takes away what is null', () => {
  const { page, problems } = mergeFields(control, { title: 'Dew', cover: { alt: 'Dew' } });
  expect(page).toEqual({ ...control, title: 'Dew', cover: { ...control.cover, alt: 'Dew' } });
  expect(problems).toEqual([]);
  expect(mergeFields(control, { cover: null }).page).toEqual({
    title: 'Rain',
    publishDate: control.publishDate,
  });
});

it('says when nothing differs, neither fields nor text', () => {
  const codes = (variant: object, text: string) =>
    mergeFields(control, variant, { control: 'It rains.\n', variant: text }).problems.map(
      ({ code }) => code,
    );
  expect(codes({ title: 'Rain' }, '')).toEqual(['MQ1504']);
  expect(codes({}, '\nIt rains.')).toEqual(['MQ1504']);
  expect(codes({}, 'It pours.')).toEqual([]);
  expect(codes({ title: 'Dew' }, '')).toEqual([]);
});

it('never changes the control, and says the same a second time', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.constant(null),
      fc.array(fc.integer(), { maxLength: 3 }),
      fc.dictionary(fc.string({ maxLength: 3 }), tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  const fields = fc.dictionary(fc.string({ maxLength: 3 }), value, { maxKeys: 5 });
  fc.assert(
    fc.property(fields, fields, (base, patch) => {
      const before = structuredClone(base);
      const { page } = mergeFields(base, patch);
      expect(base).toEqual(before);
      expect(mergeFields(page, patch).page).toEqual(page);
    }),
  );
});
