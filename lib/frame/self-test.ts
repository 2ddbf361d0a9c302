import { decide } from '../ask/decide.ts';
import { mayAsk } from '../ask/gate.ts';
import type { Kind } from '../ask/kinds.ts';
import { pageKinds } from '../ask/page.ts';
import { readWords } from '../ask/words.ts';
import { currentLife } from './life.ts';

/** Labels that everything which reads pages has to understand, in more than one script. */
const SAMPLES: readonly (readonly [string, Kind])[] = [
  ['ID card number', 'national-id'],
  ['IBAN', 'iban'],
  ['身份证号码', 'national-id'],
];

/** How the protection does in one frame. */
export interface SelfTest {
  /** The sentinel runs there. */
  readonly isAwake: boolean;
  /** How many sample fields there were, and how many of them were understood. */
  readonly samples: number;
  readonly understood: number;
}

/** Tells whether a field of this label is let through by the gate and then understood. */
function understands(label: string, kind: Kind): boolean {
  // A document of its own, which nobody sees and no script of the page reaches.
  const page = document.implementation.createHTMLDocument('');
  const caption = page.createElement('label');
  const control = page.createElement('input');
  caption.append(label, control);
  page.body.append(caption);
  const deciding = decide([control], pageKinds(page));
  let step = deciding.next();
  while (!step.done) step = deciding.next();
  return mayAsk(readWords(control)) && step.value[0]?.kind === kind;
}

/** Tries the real detector on a few made-up fields, in the frame that asks. The page takes no notice. */
export function testProtection(): SelfTest {
  const life = currentLife();
  return {
    isAwake: life !== null && !life.aborted,
    samples: SAMPLES.length,
    understood: SAMPLES.filter(([label, kind]) => understands(label, kind)).length,
  };
}
