/** How many answers are kept before all are let go. */
const MOST = 1000;

/** Makes a function of a text remember its answers: texts repeat on a page, and pages are looked at again. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let known = answers.get(text);
    if (known === undefined) {
      known = answer(text);
      if (answers.size >= MOST) answers.clear();
      answers.set(text, known);
    }
    return known;
  };
}
