import { normalise, normaliseName } from './normalise.ts';
import { isOffered, standsFirst, textAfter, textBefore } from './nearby.ts';
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

/** All words and shapes a page gives a control, normalised. What costs a walk is read on first use. */
export interface ControlWords {
  readonly role: Role;
  /** `autocomplete` as written. */
  readonly autocomplete: string;
  /** The accessible name the author gave by ARIA. */
  readonly name: string;
  /** The text of its label elements. */
  readonly label: string;
  /** Text before it in the page, nearest first. */
  readonly before: readonly string[];
  /** Text after it in the same box. */
  readonly after: string;
  /** Its box holds no other control and has text after it, none before: the text after is its label. */
  readonly isFollowed: boolean;
  readonly placeholder: string;
  /** The accessible description and the title. */
  readonly description: string;
  /** The legend or name of the group it stands in. */
  readonly group: string;
  /** `name`, `id` and the binding attributes of frameworks, split into words. */
  readonly attributes: readonly string[];
  /** The longest value it takes, in characters; 0 where nothing says. */
  readonly longest: number;
  /** Whether it takes digits alone. */
  readonly digits: boolean;
  /** `pattern` as written, cut short. */
  readonly pattern: string;
  /** The texts of a select's first options. */
  readonly options: readonly string[];
  /** A control that people neither see nor reach: bait for robots. */
  readonly bait: boolean;
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
const BINDINGS = [
  'name',
  'id',
  'formcontrolname',
  'ng-model',
  'v-model',
  'data-bind',
  'data-name',
  'data-field',
];

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

function labelText(control: Element): string {
  const labels = (control as HTMLInputElement).labels;
  if (!labels) return '';
  // Several labels for one control are mostly a copied `for`: its place tells better.
  const [label] = labels;
  if (!label || labels.length > 1) return '';
  return findAll(label, LABELLED).length < 2 ? seenText(label) : '';
}

/** The first option of a select, where it only says what to choose. */
function firstOption(control: Element): string {
  if (control.localName !== 'select') return '';
  const [option] = (control as HTMLSelectElement).options;
  return option && (option.value === '' || option.disabled || !option.hasAttribute('value'))
    ? option.text.slice(0, 60)
    : '';
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

/** A value made on its first use. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Reads the words of one control. Costs no layout; everything is cut to a bounded length. */
export function readWords(control: HTMLElement): ControlWords {
  const role = roleOf(control);
  const host = hostOf(control);
  const read = (name: string): string => attribute(control, name) || (host ? attribute(host, name) : '');
  const inputMode = attribute(control, 'inputmode');
  const pattern = attribute(control, 'pattern').slice(0, 80);
  const before = lazily(() => textBefore(control).map(normalise));
  const after = lazily(() => normalise(textAfter(control)));
  const isFollowed = lazily(() => after() !== '' && standsFirst(control));
  const group = lazily(() => normalise(groupText(control)));
  const description = lazily(() =>
    normalise(`${referenced(control, 'aria-describedby')} ${attribute(control, 'title')}`),
  );
  const options = lazily(() =>
    control.localName === 'select'
      ? Array.from((control as HTMLSelectElement).options)
          .slice(0, 40)
          .map((option) => option.text.trim().slice(0, 40))
      : [],
  );
  const autocomplete = attribute(control, 'autocomplete');
  return {
    role,
    autocomplete,
    name: normalise(`${referenced(control, 'aria-labelledby')} ${read('aria-label')}`),
    label: normalise(`${labelText(control)} ${host ? attribute(host, 'label') : ''}`),
    placeholder: normalise(
      read('placeholder') || attribute(control, 'data-placeholder') || firstOption(control),
    ),
    attributes: BINDINGS.map((name) => read(name))
      .filter(Boolean)
      .map(normaliseName),
    longest: longestValue(control),
    digits:
      role === 'number' ||
      role === 'tel' ||
      inputMode === 'numeric' ||
      inputMode === 'tel' ||
      /^\^?\(?(?:\\d|\[0-9)/.test(pattern),
    pattern,
    bait: !isOffered(control),
    get before() {
      return before();
    },
    get after() {
      return after();
    },
    get isFollowed() {
      return isFollowed();
    },
    get group() {
      return group();
    },
    get description() {
      return description();
    },
    get options() {
      return options();
    },
  };
}
