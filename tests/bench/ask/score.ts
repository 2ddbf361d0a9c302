import type { TruthPage } from './corpus.ts';

/** A control's label beside what was found. */
export interface Answer {
  readonly corpus: string;
  readonly page: TruthPage;
  readonly truthId: string;
  readonly label: string;
  readonly found: string;
  readonly right: boolean;
  readonly why: string;
}

export interface KindScore {
  readonly kind: string;
  readonly fields: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Puts labels and predictions side by side; ambiguous and unscored fields are left out. */
export function compare(
  corpus: string,
  page: TruthPage,
  found: ReadonlyMap<string, { readonly kind: string | null; readonly why: string }>,
): Answer[] {
  return page.fields
    .filter(({ ambiguous, unscored }) => !ambiguous && !unscored)
    .map(({ truthId, label, alt = [] }) => {
      const { kind, why } = found.get(truthId) ?? { kind: null, why: 'not seen' };
      const answer = kind ?? 'none';
      return {
        corpus,
        page,
        truthId,
        label,
        found: answer,
        right: answer === label || alt.includes(answer),
        why,
      };
    });
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision, recall and F1 of each kind that occurs. A right alternative counts for the label. */
export function scoreKinds(answers: readonly Answer[]): KindScore[] {
  const labels = [...new Set(answers.map(({ label }) => label))]
    .filter((label) => label !== 'none')
    .toSorted();
  return labels.map((kind) => {
    const fields = answers.filter(({ label }) => label === kind);
    const hits = fields.filter(({ right }) => right).length;
    const wrong = answers.filter(({ found, right }) => found === kind && !right).length;
    const precision = ratio(hits, hits + wrong);
    const recall = ratio(hits, fields.length);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { kind, fields: fields.length, precision, recall, f1 };
  });
}

/** The mean F1 over kinds with at least five fields. */
function macroF1(scores: readonly KindScore[]): number {
  const counted = scores.filter(({ fields }) => fields >= 5);
  return ratio(
    counted.reduce((sum, { f1 }) => sum + f1, 0),
    counted.length,
  );
}

export interface Overall {
  readonly macroF1: number;
  /** The share of asking fields found to ask for anything. */
  readonly askingFound: number;
  /** The share of none fields found to ask. */
  readonly falseAlarms: number;
  readonly noneFields: number;
  readonly cleanPages: number;
  readonly cleanAlerted: number;
}

/** The figures over all fields and pages. A page is clean when it has no field that asks. */
export function scoreOverall(answers: readonly Answer[]): Overall {
  const asking = answers.filter(({ label }) => label !== 'none');
  const none = answers.filter(({ label }) => label === 'none');
  const isWrong = ({ found, right }: Answer): boolean => found !== 'none' && !right;
  const pages = Map.groupBy(answers, ({ page }) => page);
  const clean = [...pages].filter(([page]) => page.fields.every(({ label }) => label === 'none'));
  return {
    macroF1: macroF1(scoreKinds(answers)),
    askingFound: ratio(asking.filter(({ found }) => found !== 'none').length, asking.length),
    falseAlarms: ratio(none.filter(isWrong).length, none.length),
    noneFields: none.length,
    cleanPages: clean.length,
    cleanAlerted: clean.filter(([, fields]) => fields.some(isWrong)).length,
  };
}

/** The share of asking fields found, by language. */
export function recallByLanguage(
  answers: readonly Answer[],
): [language: string, found: number, fields: number][] {
  const asking = answers.filter(({ label }) => label !== 'none');
  return [...Map.groupBy(asking, ({ page }) => page.lang)]
    .map(([language, fields]): [string, number, number] => [
      language,
      ratio(fields.filter(({ found }) => found !== 'none').length, fields.length),
      fields.length,
    ])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
