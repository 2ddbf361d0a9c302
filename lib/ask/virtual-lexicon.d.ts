/** Made at build time from lib/ask/lexicon by scripts/lexicon-plugin.ts. */
declare module 'virtual:lexicon' {
  /** The words of every language for the kinds, packed as scripts/pack-lexicon.ts says. */
  export const KIND_WORDS: string;
  /** The words of every language for the purposes of pages, packed the same way. */
  export const PURPOSE_WORDS: string;
}

/** Made at build time from lib/ask/lexicon by scripts/lexicon-plugin.ts; see scripts/pack-gate.ts. */
declare module 'virtual:gate' {
  /** Packed; see windows.ts. */
  export const GATE_STEMS: string;
  /** Packed as well. */
  export const GATE_WORDS: string;
  export const GATE_WINDOWS: readonly number[];
}
