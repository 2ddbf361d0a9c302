import { useState } from 'preact/hooks';
import type { Start } from '../../lib/recovery/address.ts';
import { dropPlan, keepPlan, planFor, type Plan, type Plans } from '../../lib/recovery/plan.ts';
import type { Doors } from './doors.ts';

/** The plan in hand and what can be done with it. */
interface PlanInHand {
  readonly plan: Plan;
  /** The plans kept for other sites. */
  readonly others: Plans;
  /** The plan deleted last, as long as it can be had back. */
  readonly forgotten: Plan | null;
  /** The last change couldn't be kept. */
  readonly hasFailed: boolean;
  readonly change: (part: Partial<Omit<Plan, 'site'>>) => void;
  readonly open: (plan: Plan) => void;
  readonly forget: () => void;
  readonly restore: (plan: Plan) => void;
}

/** The plan to begin with: the one for what the page was opened with, else the one used last. */
function firstPlan(kept: Plans, { kinds, site }: Start, country: string | null): Plan {
  const isOpenedForMore = site !== null || kinds.length > 0;
  return (isOpenedForMore ? null : kept[0]) ?? planFor(kept, site, kinds, country);
}

/** Holds the plan in hand. Nothing is kept before the person changes something. */
export function usePlan(doors: Doors, start: Start, kept: Plans): PlanInHand {
  const [plans, setPlans] = useState(kept);
  const [plan, setPlan] = useState(() => firstPlan(kept, start, doors.country));
  const [forgotten, setForgotten] = useState<Plan | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  const keep = (next: Plan) => {
    setPlan(next);
    setPlans(keepPlan(plans, next));
    setForgotten(null);
    doors.keepPlan(next).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  };
  return {
    plan,
    others: dropPlan(plans, plan.site),
    forgotten,
    hasFailed,
    change: (part) => keep({ ...plan, ...part }),
    open: setPlan,
    forget: () => {
      setPlans(dropPlan(plans, plan.site));
      setPlan(planFor([], null, [], plan.country));
      setForgotten(plan);
      void doors.forgetPlan(plan.site);
    },
    restore: keep,
  };
}
