import { recoveryAddress, type Start } from '../../lib/recovery/address.ts';
import { HeartIcon, OpenIcon } from '../shared/icons.tsx';

interface RecoveryLinkProps {
  readonly start: Start;
  readonly label: string;
  /** A row of a list of actions, in place of a link in running text. */
  readonly isRow?: boolean;
}

/** Leads to the page “I already shared it”, in a tab of its own. */
export function RecoveryLink({ start, label, isRow = false }: RecoveryLinkProps) {
  return (
    <a class={isRow ? 'row' : 'link'} href={recoveryAddress(start)} target="_blank">
      {isRow && <HeartIcon />}
      <span>{label}</span>
      {isRow && <OpenIcon size={1} />}
    </a>
  );
}
