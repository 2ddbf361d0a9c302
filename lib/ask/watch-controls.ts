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
/** Additions waiting to be looked at; beyond, the whole root is looked at once. */
const MOST_PENDING = 300;
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
  const pending = new Set<Node>();
  const watched = new Set<Root>();
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
    for (const { addedNodes, removedNodes, target } of mutations) {
      if (removedNodes.length > 0 && asking.size > 0) pending.add(document);
      for (const node of addedNodes) {
        if (node.nodeType === 1) pending.add(node);
        else if (node.nodeType === 3) pending.add(target);
      }
    }
    if (pending.size > 0) goOn();
  });

  const watch = (root: Root): void => {
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true });
  };

  function pause(): void {
    observer.disconnect();
    setTimeout(() => {
      if (signal.aborted) return;
      since = 0;
      for (const root of watched) {
        if (root.nodeType === 9 || root.isConnected) {
          watch(root);
          pending.add(root);
        } else watched.delete(root);
      }
      goOn();
    }, PAUSE);
  }

  /** The part of the page to read when a node was added: its form, while that is small, else the node. */
  function scopeOf(node: Node): Node | null {
    if (!(node instanceof Element)) return node;
    const form = Element.prototype.closest.call(node, 'form');
    const small = form !== null && findAll(form, CONTROLS).length <= MOST_REREAD;
    if (Element.prototype.matches.call(node, CONTROLS) || findAll(node, CONTROLS).length > 0) {
      return small ? form : node;
    }
    // New text alone: a label that came late.
    if (!form || !small) return null;
    const times = textRereads.get(form) ?? 0;
    textRereads.set(form, times + 1);
    return times < MOST_TEXT_REREADS ? form : null;
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

  function* openRoots(node: Node): Generator<undefined> {
    for (const root of shadowRoots(node, rootOf)) {
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
      const nodes = pending.size > MOST_PENDING ? [document] : [...pending];
      pending.clear();
      if (nodes.length === 0) break;
      const done = new Set<Node>();
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
  const goOn = sliced(
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
    goOn();
  };

  watch(document);
  look(document);
  for (const delay of LATE_LOOKS) setTimeout(() => look(document), delay);
  // A field may get its words, its name or its shadow root only when somebody comes to it.
  document.addEventListener('focusin', ({ target }) => target instanceof Node && look(target), {
    signal,
    capture: true,
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
