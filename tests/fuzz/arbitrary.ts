import * as fc from 'fast-check';
import type { Field, Form, Step } from './form.ts';

export const ASKING = [
  'Passport number',
  'IBAN',
  'Card number',
  'Mobile phone',
  'Social Security Number',
  '身份证号码',
];
const HARMLESS = ['City', 'First name', 'Promo code', 'How did you hear of us?', 'Colour', '城市'];
const UNRELATED = ['Opening hours', 'Our story', 'Weather: fair', 'Back to top', 'Read more'];

const MOST_FIELDS = 6;

const field: fc.Arbitrary<Field> = fc.record({
  words: fc.constantFrom(...ASKING, ...HARMLESS),
  place: fc.constantFrom('label', 'before', 'cell', 'placeholder', 'aria-label'),
  type: fc.constantFrom('text', 'search', 'tel', 'number'),
  isLate: fc.boolean(),
  isRestless: fc.boolean(),
});

/** Any form. */
export const form: fc.Arbitrary<Form> = fc.record({
  fields: fc.array(field, { minLength: 1, maxLength: MOST_FIELDS }),
  depth: fc.integer({ min: 0, max: 2 }),
});

const pause = fc.constantFrom(0, 0, 5, 700);

/** Any course in which the fields of a form may come. */
export const course: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ rank: fc.nat(), pauses: fc.tuple(pause, pause, pause) }),
  { minLength: MOST_FIELDS, maxLength: MOST_FIELDS },
);

/** Any texts around a form that have nothing to do with it. */
export const around: fc.Arbitrary<string[]> = fc.shuffledSubarray(UNRELATED);
