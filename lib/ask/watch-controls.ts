import { isControl } from './controls.ts';
import { shadowRoots, type RootOf } from './roots.ts';
import { sliced } from './slices.ts';
import { findAll, isInPage } from './unclobbered.ts';

const CONTROLS =
  'input,select,textarea,[contenteditable],[role=textbox],[role=searchbox],[role=spinbutton],[role=combobox]';
/** A form with more controls than this is not read again when something is added to it. */
const MOST_REREAD = 60;
/** How often new text alone makes a form be read again. */
const MOST_TEXT_REREADS = 5;
/** Nodes added at once; beyond, what holds them is looked at instead of each. */
const MOST_SIBLINGS = 20;
/** Additions waiting to be looked at; beyond, the whole page is looked at once. */
const MOST_PENDING = 300;
/** How many clocks may tick at once for a change to be told as theirs alone without a closer look. */
const MOST_CLOCKS = 3;
/** A page with more controls than this is not read again when nothing is known to have changed. */
const MOST_LATE = 100;
/** Records a second beyond which a page counts as a storm, and how long watching then pauses, in milliseconds. */
const STORM = 1500;
const PAUSE = 1000;
/** When shadow roots that were attached late, which nothing announces, are looked for, in milliseconds. */
const LATE_LOOKS = [600, 2000, 8000];

type Root = Document | ShadowRoot;

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

/** The form around a node, while that is small. */
function smallFormOf(node: Element): Element | null {
  const form = Element.prototype.closest.call(node, 'form');
  return form && findAll(form, CONTROLS).length <= MOST_REREAD ? form : null;
}

/**
 * Finds the controls of a document, has them decided about and keeps the answers true while the page
 * changes: walks it once, then only what is added, in slices, while the page is seen. Touches
 * no node of the page.
 */
export function watchControls<Said extends Answer>(
  document: Document,
  { signal, decide, onChange, rootOf = () => null }: WatchOptions<Said>,
): void {
  const asking = new Map<HTMLElement, Said>();
  const roots = new WeakSet<Node>();
  const textRereads = new WeakMap<Node, number>();
  /** Nodes whose text changes and tells nothing: clocks, counters. */
  const ticking = new WeakSet<Node>();
  const pending = new Set<Node>();
  const reworded = new Set<Node>();
  const watched = new Set<Root>();
  let unread: MutationRecord[] = [];
  let isLate = false;
  let changed = false;
  let records = 0;
  let since = 0;

  const observer = new MutationObserver((mutations) => {
    const now = performance.now();
    if (now - since > 1000) [since, records] = [now, 0];
    records += mutations.length;
    if (records > STORM) {
      pause();
      return;
    }
    if (mutations.length <= MOST_CLOCKS && mutations.every(isTick)) return;
    unread.push(...mutations);
    // A hidden page may change for hours before it is looked at.
    if (unread.length > STORM) {
      unread = [];
      pending.add(document);
    }
    slices.soon();
  });

  /** Whether a text took the place of another where that tells nothing. */
  const isTick = ({ target, addedNodes }: MutationRecord): boolean =>
    ticking.has(target) && addedNodes.length === 1 && addedNodes[0]?.nodeType === 3;

  /** Sorts out what of the changes so far is worth a look; what has gone again is not. */
  function gather(): void {
    const mutations = unread;
    unread = [];
    for (const { target, addedNodes } of mutations) {
      const count = addedNodes.length;
      if (count === 0 || !isInPage(target)) continue;
      if (count > MOST_SIBLINGS) pending.add(target);
      else {
        for (let at = 0; at < count; at += 1) {
          const node = addedNodes[at];
          if (node?.nodeType === 1) pending.add(node);
          else if (node?.nodeType === 3 && !ticking.has(target)) reworded.add(target);
        }
      }
    }
  }

  const watch = (root: Root): void => {
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true });
  };

  function pause(): void {
    observer.disconnect();
    setTimeout(() => {
      if (signal.aborted) return;
      since = 0;
      unread = [];
      for (const root of watched) {
        if (root.nodeType === 9 || root.isConnected) {
          watch(root);
          pending.add(root);
        } else watched.delete(root);
      }
      slices.soon();
    }, PAUSE);
  }

  /** The part of the page to read when a node was added: its form, while that is small, else the node. */
  function scopeOf(node: Node): Node | null {
    if (!(node instanceof Element)) return node;
    const holds =
      Element.prototype.matches.call(node, CONTROLS) ||
      Element.prototype.querySelector.call(node, CONTROLS) !== null;
    return holds ? (smallFormOf(node) ?? node) : formReworded(node);
  }

  /** The form to read when text was added to it: a label that came late. */
  function formReworded(node: Node): Node | null {
    const form = node instanceof Element ? smallFormOf(node) : null;
    const times = form ? (textRereads.get(form) ?? 0) : MOST_TEXT_REREADS;
    if (form && times < MOST_TEXT_REREADS) {
      textRereads.set(form, times + 1);
      return form;
    }
    return null;
  }

  function* read(scope: Node): Generator<undefined> {
    const controls: HTMLElement[] = [];
    if (scope instanceof HTMLElement && isControl(scope)) controls.push(scope);
    for (const element of findAll(scope, CONTROLS))
      if (element instanceof HTMLElement && isControl(element)) controls.push(element);
    if (controls.length === 0) return;
    const findings = yield* decide(controls);
    for (const [at, control] of controls.entries()) {
      const finding = findings[at] ?? null;
      if (asking.get(control)?.kind === finding?.kind) continue;
      if (finding && control.isConnected) asking.set(control, finding);
      else asking.delete(control);
      changed = true;
    }
  }

  function* openRoots(node: Node, likely = false): Generator<undefined> {
    for (const root of shadowRoots(node, rootOf, likely)) {
      if (root && !roots.has(root)) {
        roots.add(root);
        watch(root);
        yield* read(root);
        yield* openRoots(root);
      }
      yield;
    }
  }

  function* work(): Generator<undefined> {
    for (;;) {
      gather();
      const nodes = pending.size > MOST_PENDING ? [document] : [...pending];
      const texts = [...reworded];
      pending.clear();
      reworded.clear();
      if (nodes.length + texts.length === 0) break;
      const done = new Set<Node>();
      for (const node of texts) {
        const form = formReworded(node);
        if (!form) ticking.add(node);
        else if (!done.has(form)) {
          done.add(form);
          yield* read(form);
        }
        yield;
      }
      for (const node of nodes) {
        if (!isInPage(node)) continue;
        const scope = scopeOf(node);
        if (scope && !done.has(scope)) {
          done.add(scope);
          yield* read(scope);
        }
        yield* openRoots(node);
        yield;
      }
    }
    if (isLate) {
      isLate = false;
      if (findAll(document, CONTROLS).length <= MOST_LATE) yield* read(document);
      yield* openRoots(document, true);
    }
    for (const control of asking.keys()) {
      if (!control.isConnected) {
        asking.delete(control);
        changed = true;
      }
    }
    if (changed) {
      changed = false;
      onChange(asking);
    }
  }

  let working: Generator<undefined> | null = null;
  const slices = sliced(
    document,
    () => {
      working ??= work();
      if (!working.next().done) return true;
      working = null;
      return pending.size + unread.length > 0;
    },
    signal,
  );

  const look = (node: Node): void => {
    pending.add(node);
    slices.now();
  };

  /** Looks for shadow roots attached since, and at a small page's controls, whose words may have changed in place. */
  const lookAgain = (): void => {
    if (signal.aborted) return;
    isLate = true;
    slices.soon();
  };

  watch(document);
  look(document);
  for (const delay of LATE_LOOKS) setTimeout(lookAgain, delay);
  // A field may get its words, its name or its shadow root only when somebody comes to it.
  document.addEventListener('focusin', ({ target }) => target instanceof Node && look(target), {
    signal,
    capture: true,
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
