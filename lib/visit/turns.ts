const turnsOf = (tabId: number) => `turns:${tabId}`;

/** Does what an outcome that is told later has to wait for: form and answer may be sent in the same moment. */
export function beforeOutcomes<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(turnsOf(tabId), { mode: 'shared' }, work);
}

/** Does some work once all is known that the frames of a tab have asked so far. */
export function afterAsking<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(turnsOf(tabId), work);
}
