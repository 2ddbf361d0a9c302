import type { ComponentChildren } from 'preact';
import { ChevronIcon } from '../../shared/icons.tsx';

/** What can be done about a page, one row each. */
export function Actions({ children }: { readonly children: ComponentChildren }) {
  return <div class="action-list">{children}</div>;
}

interface MenuProps {
  readonly icon: ComponentChildren;
  readonly label: string;
  /** Said before the choices. */
  readonly note: string;
  readonly choices: readonly { readonly label: string; readonly onChoose: () => void }[];
}

/** A row that opens to a few choices. */
export function Menu({ icon, label, note, choices }: MenuProps) {
  return (
    <details
      class="menu"
      onToggle={({ currentTarget }) => {
        // What opened may lie below the edge.
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary class="row">
        {icon}
        <span>{label}</span>
        <ChevronIcon size={1} />
      </summary>
      <div class="menu-body">
        <p class="soft">{note}</p>
        <ul class="menu-choices">
          {choices.map(({ label: choice, onChoose }) => (
            <li key={choice}>
              <button type="button" class="button" onClick={() => onChoose()}>
                {choice}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
