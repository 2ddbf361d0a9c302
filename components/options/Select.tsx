import { useId } from 'preact/hooks';
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
    <div class="setting">
      <div>
        <label for={id}>{label}</label>
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
        <Locked isLocked={isLocked} />
      </div>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
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
    </div>
  );
}
