import { evidence } from '../evidence.ts';
import { IDENTITY_KINDS, type Kind } from '../kinds.ts';
import { normalise } from '../normalise.ts';
import { readWords } from '../words.ts';
import { regionsOf } from './regions.ts';

/** What stands around a typed number and may say which country's it is, or what it is. */
export interface Near {
  /** The countries of the page and the person, as ISO 3166 writes them. */
  readonly regions: ReadonlySet<string>;
  /** Whether a word for a phone number stands near. */
  readonly namesPhone: boolean;
  /** Whether a word for some state's number of a person stands near. */
  readonly namesIdentity: boolean;
}

/** Nothing around says anything. */
export const NOTHING_NEAR: Near = { regions: new Set(), namesPhone: false, namesIdentity: false };

/** How much of the text before the caret is read for words, in characters. */
const LOOKED_AT = 160;

class ReadNear implements Near {
  readonly #control: HTMLElement;
  readonly #typed: string;
  #regions: ReadonlySet<string> | null = null;
  #kinds: ReadonlySet<Kind | null> | null = null;

  constructor(control: HTMLElement, typed: string) {
    this.#control = control;
    this.#typed = typed;
  }

  get regions(): ReadonlySet<string> {
    return (this.#regions ??= regionsOf(this.#control.ownerDocument, navigator.languages));
  }

  /** What the words typed with the number and those of the control name. */
  #read(): ReadonlySet<Kind | null> {
    const { label, name, placeholder, caption } = readWords(this.#control);
    const texts = [normalise(this.#typed.slice(-LOOKED_AT)), label, name, placeholder, caption];
    return new Set(texts.flatMap((text) => evidence(text)).map(({ kind }) => kind));
  }

  get #named(): ReadonlySet<Kind | null> {
    return (this.#kinds ??= this.#read());
  }

  get namesPhone(): boolean {
    return this.#named.has('phone');
  }

  get namesIdentity(): boolean {
    const named = this.#named;
    return [...IDENTITY_KINDS].some((kind) => named.has(kind));
  }
}

/** What stands around a number typed into a control, each part read when it is asked for. */
export const nearOf = (control: HTMLElement, typed: string): Near => new ReadNear(control, typed);
