import { fakeBrowser } from 'wxt/testing/fake-browser';
import { abort } from '../../../lib/ledger/schema.ts';

/** The calls of database and storage before any of which a background may be stopped. */
const DATABASE_CALLS = ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete'];
const STORAGE_CALLS = ['get', 'set', 'remove', 'clear'];

/** Puts a guard before a method, which may keep it from being called: its answer then never comes. */
function guard(owner: object, name: string, mayBeCalled: (on: unknown) => boolean): () => void {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== 'function') throw new Error(`There is no ${name}`);
  const isOwn = Object.hasOwn(owner, name);
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
    return mayBeCalled(this) ? Reflect.apply(method, this, args) : new Promise(() => {});
  });
  return () => {
    if (isOwn) Reflect.set(owner, name, method);
    else Reflect.deleteProperty(owner, name);
  };
}

/**
 * Does some work in a background that is stopped before its n-th call of database or storage, as when
 * the browser ends: what was under way in the database is undone, and nothing happens any more.
 *
 * @param last the number, from 1, of the call that isn't made
 * @returns whether it was stopped before the work was done
 */
async function isStoppedAt(last: number, work: () => Promise<unknown>): Promise<boolean> {
  let calls = 0;
  const stopped = Promise.withResolvers<true>();
  const writing = new Set<IDBTransaction>();
  const goesOn = () => {
    calls += 1;
    if (calls < last) return true;
    for (const transaction of writing) abort(transaction);
    stopped.resolve(true);
    return false;
  };
  const ways = [
    ...DATABASE_CALLS.map((name) =>
      guard(IDBObjectStore.prototype, name, (store) => {
        if (store instanceof IDBObjectStore && store.transaction.mode !== 'readonly') {
          writing.add(store.transaction);
        }
        return goesOn();
      }),
    ),
    ...[fakeBrowser.storage.local, fakeBrowser.storage.session].flatMap((area) =>
      STORAGE_CALLS.map((name) => guard(area, name, goesOn)),
    ),
  ];
  const wasStopped = await Promise.race([work().then(() => false), stopped.promise]);
  // Undoing takes the database a moment.
  await new Promise(setImmediate);
  for (const back of ways) back();
  return wasStopped;
}

interface Course {
  /** Puts everything into the state before the work. */
  readonly begin: () => Promise<unknown>;
  readonly work: () => Promise<unknown>;
  /** Looks at what a stopped background has left behind. */
  readonly left?: () => Promise<unknown>;
  /** Looks at what came of it once the work was done a second time, to its end. */
  readonly done: () => Promise<unknown>;
}

/**
 * Does some work again and again, in a background that is stopped one call later each time, and then
 * once more to its end.
 *
 * @returns at how many calls it was stopped
 */
export async function stopAtEachCall({ begin, work, left, done }: Course): Promise<number> {
  // Each round begins where the one before has ended.
  /* oxlint-disable no-await-in-loop */
  for (let last = 1; ; last += 1) {
    await begin();
    if (!(await isStoppedAt(last, work))) return last - 1;
    await left?.();
    await work();
    await done();
  }
  /* oxlint-enable no-await-in-loop */
}
