import { isInPage } from './unclobbered.ts';

/** Changes between two looks; beyond, nobody counts them any more, and the page is looked through instead. */
const MOST_RECORDS = 100;
/** Batches of changes between two looks, since hearing of each costs the page a call. Beyond, the same. */
const MOST_BATCHES = 8;
/** Nodes added at once; beyond, what holds them is looked at instead of each. */
const MOST_SIBLINGS = 20;
/** How many clocks may tick at once for a change to be told as theirs alone without a closer look. */
const MOST_CLOCKS = 3;

// What a page may change on a control that stands there already, to make it ask for something else.
const TELLING_ATTRIBUTES = [
  'aria-label',
  'aria-labelledby',
  'autocomplete',
  'contenteditable',
  'for',
  'id',
  'name',
  'placeholder',
  'type',
];

export type Root = Document | ShadowRoot;

/** What happened between two looks. */
export interface Changed {
  /** What was added. */
  readonly added: ReadonlySet<Node>;
  /** Elements whose own text or telling attributes changed. */
  readonly reworded: ReadonlySet<Element>;
  /** So much happened that nothing of it was kept. */
  readonly isFlood: boolean;
}

/** The changes of a page, gathered until somebody looks. */
export interface Changes {
  /** Watches a document or shadow root too. */
  watch(root: Root): void;
  /** The roots watched that are still in the page. */
  roots(): readonly Root[];
  /** Gives what changed since the last look. */
  take(): Changed;
  /** Leaves the text of an element alone from now on: a clock, a counter. */
  ignore(ticking: Element): void;
}

const isText = (node: Node | undefined): boolean => node?.nodeType === 3;

/**
 * Gathers what changes in a page. A flood costs the page nothing: past {@link MOST_RECORDS} or
 * {@link MOST_BATCHES} the browser is asked to stop telling until the next look.
 *
 * @param onChange called after each batch of changes worth a look
 */
export function watchChanges(onChange: () => void, signal: AbortSignal): Changes {
  const watched = new Set<Root>();
  const ticking = new WeakSet<Node>();
  let records: MutationRecord[] = [];
  let batches = 0;
  let isFlood = false;

  /** Whether a text took the place of another where that tells nothing. */
  const isTick = ({ type, target, addedNodes }: MutationRecord): boolean =>
    type === 'characterData'
      ? target.parentNode !== null && ticking.has(target.parentNode)
      : ticking.has(target) && addedNodes.length === 1 && isText(addedNodes[0]);

  const observer = new MutationObserver((mutations) => {
    if (mutations.length <= MOST_CLOCKS && mutations.every(isTick)) return;
    batches += 1;
    if (batches > MOST_BATCHES || records.length + mutations.length > MOST_RECORDS) {
      observer.disconnect();
      records = [];
      isFlood = true;
    } else records.push(...mutations);
    onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const observe = (root: Root): void =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: TELLING_ATTRIBUTES,
    });

  function roots(): Root[] {
    for (const root of watched) if (root.nodeType !== 9 && !root.isConnected) watched.delete(root);
    return [...watched];
  }

  /** Sorts out what of a change is worth a look; what has gone again is not. */
  function sort(
    { type, target, addedNodes }: MutationRecord,
    added: Set<Node>,
    reworded: Set<Element>,
  ): void {
    const element = type === 'characterData' ? target.parentNode : target;
    if (!element || !isInPage(element)) return;
    if (type !== 'childList') {
      if (element instanceof Element && (type === 'attributes' || !ticking.has(element)))
        reworded.add(element);
      return;
    }
    if (addedNodes.length > MOST_SIBLINGS) {
      added.add(element);
      return;
    }
    for (const node of addedNodes) {
      if (node.nodeType === 1) added.add(node);
      else if (isText(node) && element instanceof Element && !ticking.has(element)) reworded.add(element);
    }
  }

  return {
    watch(root) {
      watched.add(root);
      if (!isFlood) observe(root);
    },
    roots,
    take() {
      const added = new Set<Node>();
      const reworded = new Set<Element>();
      for (const record of records) sort(record, added, reworded);
      const taken = { added, reworded, isFlood };
      records = [];
      batches = 0;
      if (isFlood && !signal.aborted) for (const root of roots()) observe(root);
      isFlood = false;
      return taken;
    },
    ignore: (element) => void ticking.add(element),
  };
}
