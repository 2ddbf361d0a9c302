import { onlyLabel } from './labels.ts';
import { normalise, normaliseName } from './normalise.ts';
import { drawnPlaceholder, isOffered, standsFirst, textAfter, textBefore, widgetOf } from './nearby.ts';
import { seenText } from './text.ts';
import { findAll } from './unclobbered.ts';

/** What a control is made to take. */
export type Role =
  | 'text'
  | 'number'
  | 'tel'
  | 'password'
  | 'email'
  | 'search'
  | 'date'
  | 'file'
  | 'select'
  | 'area';

/** All words and shapes a page gives a control, texts normalised. */
export interface ControlWords {
  readonly role: Role;
  /** `autocomplete` as written. */
  readonly autocomplete: string;
  /** The accessible name the author gave by ARIA. */
  readonly name: string;
  /** The text of its label elements. */
  readonly label: string;
  /** The nearest text before it in the page, or the heading of its table column. */
  readonly caption: string;
  /** More text before it, nearest first. */
  readonly before: readonly string[];
  /** Text after it in a box where it stands alone with nothing before it. */
  readonly after: string;
  /** The placeholder; of a select the first option, where that only says what to choose. */
  readonly placeholder: string;
  /** The accessible description and the title. */
  readonly description: string;
  /** The legend or name of the group it stands in. */
  readonly group: string;
  /** `name`, `id` and the binding attributes of frameworks, split into words. */
  readonly attributes: readonly string[];
  /** The longest value it takes, in characters; 0 where nothing says. */
  readonly longest: number;
  /** `pattern` as written, cut short. */
  readonly pattern: string;
  /** `inputmode`: the keys a phone shows for it. */
  readonly inputMode: string;
  /** The files a file field takes, as `accept` is written, cut short. */
  readonly accept: string;
  /** It opens the camera. */
  readonly isCamera: boolean;
  /** The texts of a select's first options. */
  readonly options: readonly string[];
  /** People neither see nor reach it: bait for robots. */
  readonly isBait: boolean;
}

const ROLES: Readonly<Record<string, Role>> = {
  number: 'number',
  tel: 'tel',
  password: 'password',
  email: 'email',
  url: 'email',
  search: 'search',
  date: 'date',
  month: 'date',
  'datetime-local': 'date',
  file: 'file',
};
/** Where frameworks keep a field's name when it has no other. */
const BINDINGS = ['formcontrolname', 'ng-model', 'v-model', 'data-bind', 'data-name', 'data-field'];
const MOST_OPTIONS = 40;
const MOST_PIECES = 3;

function roleOf(control: Element): Role {
  if (control.localName === 'select') return 'select';
  if (control.localName === 'input') return ROLES[(control as HTMLInputElement).type] ?? 'text';
  return control.localName === 'textarea' ? 'area' : 'text';
}

const LABELLED = 'input:not([type=radio],[type=checkbox],[type=hidden]),select,textarea';

const attribute = (control: Element, name: string): string =>
  (control.getAttribute(name) ?? '').slice(0, 240);

/** The text of the elements an attribute names by id. */
function referenced(control: Element, name: string): string {
  const ids = attribute(control, name);
  if (ids === '') return '';
  const root = control.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/, 4)
    .map((id) => root.getElementById(id))
    .map((element) => (element && element !== control ? seenText(element) : ''))
    .join(' ');
}

/**
 * A label that stands after a control alone in its box and belongs to no other, as floating ones do: right
 * there, or after the bars drawn under the control.
 */
function labelAfter(control: Element): HTMLLabelElement | null {
  let next = control.nextElementSibling;
  while (next && !next.firstChild) next = next.nextElementSibling;
  return next instanceof HTMLLabelElement && !next.control && standsFirst(control) ? next : null;
}

function labelText(control: Element): string {
  const label = onlyLabel(control) ?? labelAfter(control);
  if (!label) return '';
  const isShared = label.childElementCount > 0 && findAll(label, LABELLED).length > 1;
  return isShared ? '' : seenText(label);
}

/** The first option of a select, where it only says what to choose. */
function firstOption(control: Element): string {
  if (control.localName !== 'select') return '';
  const [option] = (control as HTMLSelectElement).options;
  return option && (option.value === '' || option.disabled || !option.hasAttribute('value'))
    ? option.text.slice(0, 60)
    : '';
}

/** An address as an example, whose words name nothing: `name@bank`. */
const ADDRESS = /^\S+@\S+$/;

function placeholderText(control: Element, placeholder: string): string {
  const drawn = drawnPlaceholder(control);
  const text =
    placeholder ||
    attribute(control, 'data-placeholder') ||
    firstOption(control) ||
    (drawn ? seenText(drawn, 60) : '');
  return ADDRESS.test(text) ? '' : text;
}

function groupText(control: Element): string {
  const group = control.closest('fieldset,[role=group],[role=radiogroup]');
  if (!group) return '';
  const legend = group.localName === 'fieldset' ? group.querySelector('legend') : null;
  return legend
    ? seenText(legend)
    : `${attribute(group, 'aria-label')} ${referenced(group, 'aria-labelledby')}`;
}

function longestValue(control: Element): number {
  const { maxLength = -1 } = control as HTMLInputElement;
  if (maxLength > 0) return maxLength;
  return Number(attribute(control, 'max').length || attribute(control, 'size')) || 0;
}

/** The element a control's shadow root hangs on, whose attributes speak for it. */
function hostOf(control: Element): Element | null {
  const root = control.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function namesOf(control: Element, host: Element | null): string[] {
  const read = (name: string): string => attribute(control, name) || (host ? attribute(host, name) : '');
  const own = [read('name'), read('id')].filter(Boolean);
  const names = own.length > 0 ? own : BINDINGS.map(read).filter(Boolean);
  return [...new Set(names)].map(normaliseName);
}

function optionTexts(control: Element): string[] {
  if (control.localName !== 'select') return [];
  return Array.from((control as HTMLSelectElement).options)
    .slice(0, MOST_OPTIONS)
    .map((option) => option.textContent.trim().slice(0, 40));
}

/** The words of one control, each read when it is first asked for. */
class ReadWords implements ControlWords {
  readonly role: Role;
  readonly autocomplete: string;
  readonly #control: HTMLElement;
  readonly #host: Element | null;
  readonly #made: { -readonly [Key in keyof ControlWords]?: ControlWords[Key] } = {};

  constructor(control: HTMLElement) {
    this.#control = control;
    this.#host = hostOf(control);
    this.role = roleOf(control);
    this.autocomplete = attribute(control, 'autocomplete');
  }

  #read(name: string): string {
    return attribute(this.#control, name) || (this.#host ? attribute(this.#host, name) : '');
  }

  get name(): string {
    return (this.#made.name ??= normalise(
      `${referenced(this.#control, 'aria-labelledby')} ${this.#read('aria-label')}`,
    ));
  }

  get label(): string {
    return (this.#made.label ??= normalise(
      `${labelText(this.#control)} ${this.#host ? attribute(this.#host, 'label') : ''}`,
    ));
  }

  get caption(): string {
    return (this.#made.caption ??= normalise(textBefore(this.#control, 1)[0] ?? ''));
  }

  get before(): readonly string[] {
    return (this.#made.before ??= textBefore(this.#control, MOST_PIECES).map(normalise));
  }

  get after(): string {
    return (this.#made.after ??= this.#after());
  }

  #after(): string {
    const box = this.role === 'file' ? widgetOf(this.#control) : this.#control;
    return standsFirst(box) ? normalise(textAfter(box)) : '';
  }

  get placeholder(): string {
    return (this.#made.placeholder ??= normalise(placeholderText(this.#control, this.#read('placeholder'))));
  }

  get description(): string {
    return (this.#made.description ??= normalise(
      `${referenced(this.#control, 'aria-describedby')} ${attribute(this.#control, 'title')}`,
    ));
  }

  get group(): string {
    return (this.#made.group ??= normalise(groupText(this.#control)));
  }

  get attributes(): readonly string[] {
    return (this.#made.attributes ??= namesOf(this.#control, this.#host));
  }

  get longest(): number {
    return (this.#made.longest ??= longestValue(this.#control));
  }

  get pattern(): string {
    return (this.#made.pattern ??= attribute(this.#control, 'pattern').slice(0, 80));
  }

  get inputMode(): string {
    return attribute(this.#control, 'inputmode').toLowerCase();
  }

  get accept(): string {
    return attribute(this.#control, 'accept');
  }

  get isCamera(): boolean {
    return this.#control.hasAttribute('capture');
  }

  get options(): readonly string[] {
    return (this.#made.options ??= optionTexts(this.#control));
  }

  get isBait(): boolean {
    return (this.#made.isBait ??= !isOffered(this.#control));
  }
}

/** Reads the words of one control. Costs no layout; everything is cut to a bounded length. */
export function readWords(control: HTMLElement): ControlWords {
  return new ReadWords(control);
}
