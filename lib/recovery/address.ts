import { isKind, type Kind } from '../ask/kinds.ts';
import { isSite } from './plan.ts';

/** The parts of the page an address can lead to. */
const PARTS = ['letter', 'worth'] as const;
export type Part = (typeof PARTS)[number];

/** What the page is opened with. */
export interface Start {
  readonly kinds: readonly Kind[];
  readonly site: string | null;
  /** The part to begin with; null for the steps. */
  readonly part: Part | null;
}

/** The address of the page within the extension. */
export function recoveryAddress({ kinds, site, part }: Start): string {
  const fragment = new URLSearchParams({
    kinds: kinds.join(),
    ...(site !== null && { site }),
    ...(part !== null && { part }),
  });
  return `recovery.html#${fragment}`;
}

/** Reads the fragment of the page's address; what isn't valid in it is left out. */
export function startIn(fragment: string): Start {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const site = given.get('site');
  return {
    kinds: (given.get('kinds') ?? '').split(',').filter(isKind),
    site: isSite(site) ? site : null,
    part: PARTS.find((part) => part === given.get('part')) ?? null,
  };
}
