import type { SelfTest } from '../frame/self-test.ts';
import { askFrame } from '../platform/scripting.ts';

const isSelfTest = (raw: unknown): raw is SelfTest =>
  typeof raw === 'object' &&
  raw !== null &&
  'isAwake' in raw &&
  typeof raw.isAwake === 'boolean' &&
  'samples' in raw &&
  Number.isInteger(raw.samples) &&
  'understood' in raw &&
  Number.isInteger(raw.understood);

/** Tries the protection in a tab; null where the browser lets no extension in. */
export async function runSelfTest(tabId: number): Promise<SelfTest | null> {
  const answer = await askFrame('self-test', tabId);
  return isSelfTest(answer) ? answer : null;
}
