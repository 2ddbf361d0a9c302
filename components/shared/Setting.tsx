import type { ComponentChildren } from 'preact';

/** The id of the hint of a control; for its `aria-describedby`. */
export const hintOf = (id: string): string => `${id}-hint`;

interface SettingProps {
  /** The id of the control. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** More about it, below the hint. */
  readonly more?: ComponentChildren;
  /** The control. */
  readonly children: ComponentChildren;
}

/** Something that can be set, with what that means, and its control beside. */
export function Setting({ id, label, hint, more, children }: SettingProps) {
  return (
    <div class="setting">
      <div>
        <label for={id}>{label}</label>
        <p class="soft" id={hintOf(id)}>
          {hint}
        </p>
        {more}
      </div>
      {children}
    </div>
  );
}
