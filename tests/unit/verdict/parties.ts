import type { Standing } from '../../../lib/site/types.ts';
import type { JudgeInput } from '../../../lib/verdict/judge.ts';

/** An unknown site without anything odd about it, but for what is given. */
export function site(differences: Partial<Standing> = {}): Standing {
  return {
    unit: 'shop.example',
    knownBy: null,
    score: 0,
    findings: [],
    resembles: null,
    builder: false,
    processor: false,
    ...differences,
  };
}

/** An unknown https page that asks for a phone number and keeps it, but for what is given. */
export function asking(differences: Partial<JudgeInput> = {}): JudgeInput {
  return {
    kinds: ['phone'],
    purpose: null,
    page: site(),
    frame: null,
    destinations: [],
    insecurePage: false,
    ...differences,
  };
}
