/** A page made to show how the cost of a first look grows, or what a busy page costs. */
export interface Scenario {
  readonly name: string;
  readonly html: string;
  /** Runs in the page while it is watched. */
  readonly script?: string;
}

const paragraphs = (count: number): string => '<p>Some <b>text</b> of a page.</p>'.repeat(count);
const fields = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<div><label for="f${at}">Field ${at}</label><input id="f${at}" name="n${at}"></div>`,
  ).join('');

/** Adds and removes a hundred nodes on every frame for five seconds. */
const STORM = `
  const box = document.createElement('div');
  document.body.append(box);
  const end = performance.now() + 5000;
  const turn = () => {
    box.innerHTML = '<span>tick</span><input name="x">'.repeat(50);
    if (performance.now() < end) requestAnimationFrame(turn);
  };
  turn();`;

export const SCENARIOS: readonly Scenario[] = [
  { name: 'blank page', html: '<p>Nothing here.</p>' },
  { name: '5,000 nodes, no control', html: paragraphs(2500) },
  { name: '50,000 nodes, no control', html: paragraphs(25_000) },
  { name: '12 controls', html: fields(12) },
  { name: '500 controls', html: fields(500) },
  { name: '1,000 controls', html: fields(1000) },
  { name: '5,000 controls', html: fields(5000) },
  { name: 'depth 5,000', html: '<div>'.repeat(5000) + '<input name="phone">' },
  { name: 'a label of a megabyte', html: `<label>${'card '.repeat(200_000)}<input></label>` },
  { name: 'five seconds of mutations', html: '<form></form>', script: STORM },
];
