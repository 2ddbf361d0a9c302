import { hearFirst } from '../hearing/hear.ts';
import { watchChanges } from './changes.ts';
import { CONTROLS, isControl } from './controls.ts';
import { namesControl } from './naming.ts';
import { shadowRoots, type RootOf } from './roots.ts';
import { atOnce, sliced } from './slices.ts';
import { findAll, isInPage } from './unclobbered.ts';

/** A form, or a page without forms, that has more controls than this is not read again when its words change. */
const MOST_REREAD = 60;
/** How often new words make a form be read again before somebody comes to it. */
const MOST_WORD_REREADS = 5;
/** How many controls one step looks at. */
const STEP = 50;
/** When shadow roots that were attached late, which nothing announces, are looked for, in milliseconds. */
const LATE_LOOKS = [600, 2000, 8000];

/** What is said of a control; two answers are the same when their kinds are. */
export interface Answer {
  readonly kind: string;
}

export interface WatchOptions<Said extends Answer> {
  readonly signal: AbortSignal;
  /**
   * Decides about controls that stand together, in document order: an answer for each, or null.
   * Yields between bounded pieces of work.
   */
  decide(controls: readonly HTMLElement[]): Generator<undefined, readonly (Said | null)[]>;
  /** Called after each change with all controls that have an answer. */
  onChange(answers: ReadonlyMap<HTMLElement, Said>): void;
  /** Opens closed shadow roots, where the browser lets an extension do so. */
  readonly rootOf?: RootOf;
}

const isSmall = (scope: Node): boolean => findAll(scope, CONTROLS).length <= MOST_REREAD;

/** What is read together with a node: its form, or the whole root where it stands in none. */
const togetherWith = (node: Element): Node =>
  Element.prototype.closest.call(node, 'form') ?? Node.prototype.getRootNode.call(node);

/**
 * Finds the controls of a document, has them decided about and keeps the answers true while the page
 * changes: walks it once, then only what is added or reworded, in slices, while the page is seen.
 * Touches no node of the page.
 */
export function watchControls<Said extends Answer>(
  document: Document,
  { signal, decide, onChange, rootOf = () => null }: WatchOptions<Said>,
): void {
  const asking = new Map<HTMLElement, Said>();
  /** In which round a control was read last. */
  const seen = new WeakMap<Node, number>();
  const roots = new WeakSet<Node>();
  const rereads = new WeakMap<Node, number>();
  /**
   * Since which round forms and roots are not read again, whose words change too often: their controls are
   * when somebody comes to them.
   */
  const stale = new WeakMap<Node, number>();
  const pending = new Set<Node>();
  let round = 0;
  let isLate = false;
  let isChanged = false;

  const changes = watchChanges(() => slices.soon(), signal);

  function* judge(controls: readonly HTMLElement[]): Generator<undefined> {
    if (controls.length === 0) return;
    const answers = yield* decide(controls);
    for (const [at, control] of controls.entries()) {
      if (at % STEP === STEP - 1) yield;
      seen.set(control, round);
      const answer = answers[at] ?? null;
      if (asking.get(control)?.kind === answer?.kind) continue;
      if (answer && control.isConnected) asking.set(control, answer);
      else asking.delete(control);
      isChanged = true;
    }
  }

  /** Reads the controls of a part of the page, all of them or those not seen before. */
  function* read(scope: Node, isNew = (_control: HTMLElement) => true): Generator<undefined> {
    const controls: HTMLElement[] = [];
    const found = findAll(scope, CONTROLS);
    for (let at = -1; at < found.length; at += 1) {
      if (at % STEP === STEP - 1) yield;
      const element = at < 0 ? scope : found[at];
      if (element instanceof HTMLElement && isControl(element) && isNew(element)) controls.push(element);
    }
    yield* judge(controls);
  }

  function* openRoots(node: Node): Generator<undefined> {
    for (const root of shadowRoots(node, rootOf)) {
      if (root && !roots.has(root)) {
        roots.add(root);
        changes.watch(root);
        yield* read(root);
        yield* openRoots(root);
      }
      yield;
    }
  }

  /** Reads a form or root whose words changed, unless it is large or that was done too often; tells whether. */
  function* reread(scope: Node): Generator<undefined, boolean> {
    const times = rereads.get(scope) ?? 0;
    const isRead = times < MOST_WORD_REREADS && isSmall(scope);
    if (isRead) {
      rereads.set(scope, times + 1);
      yield* read(scope);
    } else stale.set(scope, round);
    return isRead;
  }

  /** Reads what came with an added node, together with its form while that is small. */
  function* readAdded(node: Element, done: Set<Node>): Generator<undefined> {
    const { matches, querySelector } = Element.prototype;
    if (matches.call(node, CONTROLS) || querySelector.call(node, CONTROLS)) {
      const form = Element.prototype.closest.call(node, 'form');
      const scope = form && isSmall(form) ? form : node;
      if (!done.has(scope)) yield* read(scope);
      done.add(scope);
    } else if (namesControl(node)) yield* readReworded(node, done);
    yield* openRoots(node);
  }

  function* readReworded(element: Element, done: Set<Node>): Generator<undefined> {
    const scope = togetherWith(element);
    if (done.has(scope)) return;
    done.add(scope);
    yield* reread(scope);
  }

  /** Looks through the whole page for controls not seen before, and at all of a small one again. */
  function* readAnew(): Generator<undefined> {
    for (const root of changes.roots()) {
      if (!(yield* reread(root))) yield* read(root, (control) => !seen.has(control));
      // Told before the search for more: in a storm, what was found has gone again by then.
      tell();
      yield* openRoots(root);
    }
  }

  const isStale = (control: Element, scope: Node): boolean =>
    Math.max(stale.get(scope) ?? 0, stale.get(Node.prototype.getRootNode.call(control)) ?? 0) >
    (seen.get(control) ?? 0);

  function* readPending(done: Set<Node>): Generator<undefined> {
    for (const node of pending) {
      pending.delete(node);
      if (!isInPage(node)) continue;
      if (!(node instanceof Element)) yield* readRoot(node);
      else if (!seen.has(node)) yield* readAdded(node, done);
      else {
        const scope = togetherWith(node);
        if (isStale(node, scope)) yield* read(isSmall(scope) ? scope : node);
      }
    }
  }

  function* readRoot(root: Node): Generator<undefined> {
    yield* read(root);
    yield* openRoots(root);
  }

  function tell(): void {
    if (isChanged) onChange(asking);
    isChanged = false;
  }

  /** Reads what a person has come to, before everything else. */
  function* workOnFocused(node: Element): Generator<undefined> {
    yield* readAdded(node, new Set());
    tell();
  }

  function* work(): Generator<undefined> {
    round += 1;
    const { added, reworded, isFlood } = changes.take();
    const done = new Set<Node>();
    yield* readPending(done);
    if (isFlood) yield* readAnew();
    for (const node of added) {
      if (isInPage(node) && node instanceof Element) yield* readAdded(node, done);
      yield;
    }
    for (const element of reworded) {
      if (namesControl(element)) yield* readReworded(element, done);
      else changes.ignore(element);
      yield;
    }
    if (isLate) {
      isLate = false;
      yield* openRoots(document);
    }
    for (const control of asking.keys()) {
      if (control.isConnected) continue;
      asking.delete(control);
      isChanged = true;
    }
    tell();
  }

  let working: Generator<undefined> | null = null;
  const slices = sliced(
    document,
    () => {
      working ??= work();
      if (!working.next().done) return true;
      working = null;
      return pending.size > 0;
    },
    signal,
  );

  const look = (node: Node): void => {
    pending.add(node);
    slices.now();
  };

  const onFocus = (node: EventTarget | null): void => {
    if (!(node instanceof Element) || node === document.body) return;
    if (seen.has(node)) look(node);
    else atOnce(workOnFocused(node), signal);
  };

  const lookAgain = (): void => {
    isLate = true;
    slices.soon();
  };

  changes.watch(document);
  onFocus(document.activeElement);
  look(document);
  for (const delay of LATE_LOOKS) setTimeout(lookAgain, delay);
  // A field may get its words, its name or its shadow root only when somebody comes to it.
  hearFirst('focusin', ({ target }) => onFocus(target), signal);
}
