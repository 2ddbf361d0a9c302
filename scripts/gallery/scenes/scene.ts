import type { ComponentChildren } from 'preact';
import type { Case } from '../../../lib/cases/types.ts';
import type { T, Words } from '../../../lib/i18n/words.ts';

/** What a scene is played with. */
export interface Stage {
  readonly state: string;
  readonly language: string;
  readonly t: T;
  readonly words: Words;
  readonly cases: readonly Case[];
}

/** A page in one state. */
export interface Scene {
  readonly view: ComponentChildren;
  /** What is then typed into the search box. */
  readonly searched?: string | undefined;
  /** Selectors of what is clicked, one after the other, once it stands. */
  readonly pressed?: readonly string[];
  /** The selector of what is then given a file. */
  readonly filled?: string | undefined;
}

/** Never comes, as when something is still loading. */
export const never = (): Promise<never> => new Promise(() => undefined);

/** Fails, as when a disk can't be read. */
export const fails = (): Promise<never> => Promise.reject(new Error('made up'));

export const nothing = async (): Promise<undefined> => undefined;
