/** Made at build time from lib/ask/lexicon by scripts/lexicon-plugin.ts. */
declare module 'virtual:lexicon' {
  /** The words of every language for the kinds, packed as scripts/pack-lexicon.ts says. */
  export const KIND_WORDS: string;
  /** The words of every language for the purposes of pages, packed the same way. */
  export const PURPOSE_WORDS: string;
}

/** Made at build time from lib/ask/lexicon by scripts/lexicon-plugin.ts; see scripts/pack-gate.ts. */
declare module 'virtual:gate' {
  /** Those of ASCII alone. */
  export const GATE_STEMS: string;
  export const GATE_WORDS: string;
  /** Those with letters beyond, packed; see windows.ts. */
  export const GATE_FOREIGN_STEMS: string;
  export const GATE_FOREIGN_WORDS: string;
  export const GATE_WINDOWS: readonly number[];
}
