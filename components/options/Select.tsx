import { useId } from 'preact/hooks';
import { hintOf, Setting } from '../shared/Setting.tsx';
import { Locked } from './Locked.tsx';

interface SelectProps<Value> {
  readonly label: string;
  readonly hint: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly isLocked: boolean;
  readonly onChange: (value: Value) => void;
}

/** A choice of one among several, with what it means. */
export function Select<Value>({ label, hint, value, options, isLocked, onChange }: SelectProps<Value>) {
  const id = useId();
  return (
    <Setting id={id} label={label} hint={hint} more={<Locked isLocked={isLocked} />}>
      <select
        id={id}
        aria-describedby={hintOf(id)}
        disabled={isLocked}
        value={options.findIndex(([option]) => option === value)}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([, name], index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </Setting>
  );
}
