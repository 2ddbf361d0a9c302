import { recoveryAddress, type Start } from '../../lib/recovery/address.ts';

interface RecoveryLinkProps {
  readonly start: Start;
  readonly label: string;
}

/** Leads to the page “I already shared it”, in a tab of its own. */
export function RecoveryLink({ start, label }: RecoveryLinkProps) {
  return (
    <a class="link" href={recoveryAddress(start)} target="_blank">
      {label}
    </a>
  );
}
