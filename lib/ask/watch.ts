import { decide } from './decide.ts';
import { pageKinds } from './page.ts';
import type { Finding } from './types.ts';
import { watchControls, type WatchOptions } from './watch-controls.ts';

/** Finds the controls of a document that ask for personal data, and what each asks; see {@link watchControls}. */
export function watchPage(document: Document, options: Omit<WatchOptions<Finding>, 'decide'>): void {
  watchControls(document, {
    ...options,
    *decide(controls) {
      const page = pageKinds(document);
      yield;
      return yield* decide(controls, page);
    },
  });
}
