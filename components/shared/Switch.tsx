import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { hintOf, Setting } from './Setting.tsx';

interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
  /** More about it, below the hint. */
  readonly children?: ComponentChildren;
}

/** Something that is on or off, with what that means. */
export function Switch({ label, hint, isOn, onChange, isDisabled = false, children }: SwitchProps) {
  const id = useId();
  return (
    <Setting id={id} label={label} hint={hint} more={children}>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        id={id}
        aria-describedby={hintOf(id)}
        checked={isOn}
        aria-checked={isOn}
        disabled={isDisabled}
        // What shows follows what was set, so that a refused change shows as none.
        onChange={({ currentTarget }) => {
          const { checked } = currentTarget;
          currentTarget.checked = isOn;
          onChange(checked);
        }}
      />
    </Setting>
  );
}
