import type { Doors } from '../../components/recovery/doors.ts';
import { isPrivateWindow } from '../../lib/platform/tabs.ts';
import { stored } from '../../lib/platform/stored.ts';
import { countryOf } from '../../lib/recovery/countries.ts';
import { dropPlan, keepPlan, parsePlans, type Plans } from '../../lib/recovery/plan.ts';

const plans = stored<Plans>({ area: 'local', key: 'recovery', parse: parsePlans });

/** What the page needs of the browser and its storage. */
export function openDoors(): Doors {
  const isPrivate = isPrivateWindow();
  return {
    readPlans: async () => (isPrivate ? [] : plans.get()),
    keepPlan: async (plan) => {
      if (!isPrivate) await plans.update((kept) => keepPlan(kept, plan));
    },
    forgetPlan: async (site) => {
      if (!isPrivate) await plans.update((kept) => dropPlan(kept, site));
    },
    isPrivate,
    country: countryOf(navigator.languages),
    copy: (text) => navigator.clipboard.writeText(text),
    print: () => window.print(),
  };
}
