import '../../../components/recovery/recovery.css';
import type { Doors } from '../../../components/recovery/doors.ts';
import { Recovery } from '../../../components/recovery/Recovery.tsx';
import type { Plans } from '../../../lib/recovery/plan.ts';
import { stepsFor } from '../../../lib/recovery/steps.ts';
import { never, nothing, type Scene, type Stage } from './scene.ts';

const KINDS = ['national-id', 'iban', 'phone'] as const;
const SITE = 'join-our-team.example';

/** “I already shared it” in one state. */
export function scene({ state }: Stage): Scene {
  const done = stepsFor(KINDS, 'GB')
    .slice(0, 2)
    .map(({ id }) => id);
  const plans: Plans = [
    { site: SITE, kinds: KINDS, country: 'GB', done },
    { site: 'parcel-customs.example', kinds: ['card-number'], country: 'GB', done: [] },
  ];
  const isFilled = state === 'steps';
  const doors: Doors = {
    readPlans: state === 'loading' ? never : async () => (isFilled ? plans : []),
    keepPlan: nothing,
    forgetPlan: nothing,
    isPrivate: state === 'private',
    country: 'GB',
    copy: nothing,
    print: () => undefined,
  };
  const start = { kinds: isFilled ? KINDS : [], site: isFilled ? SITE : null, part: null };
  return { view: <Recovery doors={doors} start={start} /> };
}
