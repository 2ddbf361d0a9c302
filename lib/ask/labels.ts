/*
 * `control.labels` makes the browser walk the whole page for each control. This walks it once for
 * all of them.
 */

/** How long what was found holds at most, in milliseconds; less when labels come or go. */
const FRESH = 1000;

/** The labels that name a control by `for`, by its id; null where several do. */
type ById = ReadonlyMap<string, HTMLLabelElement | null>;

interface Found {
  readonly labels: HTMLCollectionOf<HTMLLabelElement>;
  readonly count: number;
  readonly first: HTMLLabelElement | undefined;
  readonly last: HTMLLabelElement | undefined;
  readonly until: number;
  readonly byId: ById;
}

const known = new WeakMap<Document, Found>();

function readById(labels: HTMLCollectionOf<HTMLLabelElement>): ById {
  const byId = new Map<string, HTMLLabelElement | null>();
  for (const label of labels) {
    const id = label.htmlFor;
    if (id !== '') byId.set(id, byId.has(id) ? null : label);
  }
  return byId;
}

const isFresh = ({ labels, count, first, last, until }: Found): boolean =>
  labels.length === count && labels[0] === first && labels[count - 1] === last && performance.now() < until;

/** What was made sure of in this task: no page changes while it runs. */
let sure: Found | null = null;

function makeSure(found: Found): ById {
  if (sure === null) {
    queueMicrotask(() => {
      sure = null;
    });
  }
  sure = found;
  return found.byId;
}

function labelsById(page: Document): ById {
  const before = known.get(page);
  if (before && (before === sure || isFresh(before))) return makeSure(before);
  const labels =
    before?.labels ??
    (Document.prototype.getElementsByTagName.call(page, 'label') as HTMLCollectionOf<HTMLLabelElement>);
  const { length: count } = labels;
  const byId = readById(labels);
  const [first, last] = [labels[0], labels[count - 1]];
  const found = { labels, count, first, last, until: performance.now() + FRESH, byId };
  known.set(page, found);
  return makeSure(found);
}

type Labelable = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isLabelable = (control: Element): control is Labelable => 'labels' in control;

/** The one label of a control; null where it has none, or several: those are mostly a copied `for`. */
export function onlyLabel(control: Element): HTMLLabelElement | null {
  if (!isLabelable(control)) return null;
  const root = control.getRootNode();
  if (!(root instanceof Document)) {
    const [label = null, ...others] = control.labels ?? [];
    return others.length === 0 ? label : null;
  }
  const box = control.closest('label');
  const around = box?.control === control ? box : null;
  if (control.id === '') return around;
  const named = labelsById(root).get(control.id);
  // The first element with an id has its labels.
  if (named === undefined || (named && (named.control !== control || named === around))) return around;
  return around ? null : named;
}
