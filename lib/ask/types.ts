import type { Kind } from './kinds.ts';
import type { Purpose } from './purposes.ts';

/** The signal that decided, in order of trust. */
export type Signal =
  | 'autocomplete'
  | 'name-and-role'
  | 'label'
  | 'nearby'
  | 'placeholder'
  | 'attribute'
  | 'shape'
  | 'typed';

/**
 * What one form control asks for and why. `words` are the page's own words that matched; they are
 * shown to the person beside the field and never leave the frame.
 */
export interface Finding {
  readonly kind: Kind;
  readonly signal: Signal;
  readonly words: string;
}

/** How a form hands over what it collects. `none` means: no form, or a script decides. */
export type Way = 'https' | 'http' | 'mail' | 'messenger' | 'phone' | 'none';

/** Where a form sends what it collects. `host` is null where there is none (mail, messenger apps, no form). */
export interface Destination {
  readonly way: Way;
  readonly host: string | null;
}

/** All that leaves a frame about what it asks for: no value, label, path or query has a field here. */
export interface Asked {
  readonly kinds: readonly Kind[];
  readonly destinations: readonly Destination[];
  readonly purpose: Purpose | null;
}
