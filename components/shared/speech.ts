import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { T } from '../../lib/i18n/words.ts';

/** The person's language, for `Intl`, and its texts. */
export interface Speaking {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly t: T;
}

export const SpeechContext = createContext<Speaking | null>(null);

/** The texts and language of the page a component stands in. Throws outside of a `SpeechContext`. */
export function useSpeech(): Speaking {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('a component with texts stands outside of a SpeechContext');
  return speech;
}
