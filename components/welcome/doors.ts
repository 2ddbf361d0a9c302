/** What the person did with the practice warning. */
export type PracticeOutcome = 'dismissed' | 'trusted' | 'sent';

/** How things stand when the page opens. */
export interface Standing {
  /** The browser lets the extension look at web pages. */
  readonly hasAccess: boolean;
  /** How the toolbar button gets into sight; null where it is, or there is no toolbar. */
  readonly pinning: 'chromium' | 'firefox' | null;
  readonly learnsFromVisits: boolean;
  readonly learnsFromHistory: boolean;
}

/** All the welcome page needs of the world outside, handed in. */
export interface Doors {
  readonly read: () => Promise<Standing>;
  /** Must be called from a click, since it asks for a permission; so must `learnFromHistory`. */
  readonly askForAccess: () => Promise<void>;
  readonly learnFromVisits: (isOn: boolean) => Promise<void>;
  readonly learnFromHistory: (isOn: boolean) => Promise<void>;
  /**
   * Brings the warning to a field of this page, as it comes on a site that isn't known.
   *
   * @returns ends it
   */
  readonly practise: (field: HTMLElement, onOutcome: (outcome: PracticeOutcome) => void) => () => void;
  /** Calls back whenever permissions or settings change. */
  readonly onChange: (listener: () => void) => void;
}
