import { isKind, KINDS, type Kind } from '../ask/kinds.ts';
import { hostOf } from '../site/host.ts';
import { isCountry } from './countries.ts';
import { isStepId, type StepId } from './steps.ts';

/** What was shared with one site, and which steps are done. There is no field for the data itself. */
export interface Plan {
  /** Null where the person didn't come from a site. */
  readonly site: string | null;
  readonly kinds: readonly Kind[];
  /** ISO 3166-1 alpha-2 code; null until it is chosen. */
  readonly country: string | null;
  readonly done: readonly StepId[];
}

/** All plans that are kept, the one used last first; one for each site. */
export type Plans = readonly Plan[];

const MOST_PLANS = 20;

/** Nothing but a host can stand where a site stands: no path, no query, no sentence. */
export function isSite(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= 253 && hostOf(`http://${raw}/`) === raw;
}

const listOf = <Item>(raw: unknown, isItem: (one: unknown) => one is Item): readonly Item[] =>
  Array.isArray(raw) ? [...new Set(raw.filter(isItem))] : [];

function parsePlan(raw: unknown): Plan | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { site, kinds, country, done }: Partial<Record<keyof Plan, unknown>> = raw;
  return {
    site: isSite(site) ? site : null,
    kinds: listOf(kinds, isKind),
    country: isCountry(country) ? country : null,
    done: listOf(done, isStepId),
  };
}

/** The valid plans among whatever is stored. */
export function parsePlans(raw: unknown): Plans {
  return Array.isArray(raw) ? raw.map(parsePlan).filter((plan) => plan !== null) : [];
}

/** Plans with one put first, in place of the one for the same site. The oldest go when there are too many. */
export function keepPlan(plans: Plans, plan: Plan): Plans {
  return [plan, ...dropPlan(plans, plan.site)].slice(0, MOST_PLANS);
}

/** Plans without the one for a site. */
export function dropPlan(plans: Plans, site: string | null): Plans {
  return plans.filter((plan) => plan.site !== site);
}

/**
 * The plan to show: the one kept for the site, with what was shared now added to it; else a new one.
 *
 * @param country of the person, for a new plan
 */
export function planFor(
  plans: Plans,
  site: string | null,
  kinds: readonly Kind[],
  country: string | null,
): Plan {
  const kept = plans.find((plan) => plan.site === site);
  const all = new Set([...(kept?.kinds ?? []), ...kinds]);
  return {
    site,
    kinds: KINDS.filter((kind) => all.has(kind)),
    country: kept?.country ?? country,
    done: kept?.done ?? [],
  };
}
