import { stored } from '../platform/stored.ts';
import { parsePlans, type Plans } from '../recovery/plan.ts';

/** The checklists of the page “I already shared it”, as they are kept. */
export const recoveryPlans = stored<Plans>({ area: 'local', key: 'recovery', parse: parsePlans });
