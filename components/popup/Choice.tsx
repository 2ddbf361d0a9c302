interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** The name of the choice that narrows nothing; its value is the empty string. */
  readonly all: string;
  readonly value: Value | '';
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value | '') => void;
}

/** One filter: a choice among options, or all of them. */
export function Choice<Value extends string>({ label, all, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <select
      aria-label={label}
      class={value ? 'chosen' : ''}
      value={value}
      onChange={({ currentTarget }) => onChange(options[currentTarget.selectedIndex - 1]?.[0] ?? '')}
    >
      <option value="">{all}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}
