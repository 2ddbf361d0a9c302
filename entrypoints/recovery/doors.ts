import type { Doors } from '../../components/recovery/doors.ts';
import { recoveryPlans } from '../../lib/backup/plans.ts';
import { isPrivateWindow } from '../../lib/platform/tabs.ts';
import { countryOf } from '../../lib/recovery/countries.ts';
import { dropPlan, keepPlan } from '../../lib/recovery/plan.ts';

/** What the page needs of the browser and its storage. */
export function openDoors(): Doors {
  const isPrivate = isPrivateWindow();
  return {
    readPlans: async () => (isPrivate ? [] : recoveryPlans.get()),
    keepPlan: async (plan) => {
      if (!isPrivate) await recoveryPlans.update((kept) => keepPlan(kept, plan));
    },
    forgetPlan: async (site) => {
      if (!isPrivate) await recoveryPlans.update((kept) => dropPlan(kept, site));
    },
    isPrivate,
    country: countryOf(navigator.languages),
    copy: (text) => navigator.clipboard.writeText(text),
    print: () => window.print(),
  };
}
