import type { Plan, Plans } from '../../lib/recovery/plan.ts';

/** All the page needs of the world outside, handed in. */
export interface Doors {
  readonly readPlans: () => Promise<Plans>;
  readonly keepPlan: (plan: Plan) => Promise<void>;
  readonly forgetPlan: (site: string | null) => Promise<void>;
  /** The page stands in a private window, so plans are kept in memory alone. */
  readonly isPrivate: boolean;
  /** The country the browser's languages name, as ISO 3166-1 alpha-2; null where they name none. */
  readonly country: string | null;
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
}
