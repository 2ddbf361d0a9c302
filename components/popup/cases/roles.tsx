import type { ComponentChild } from 'preact';
import type { Role } from '../../../lib/cases/types.ts';
import { drawn } from '../../shared/icons.tsx';

/** The picture of each pair of hands, on the grid of the shared icons. */
const ROLE_ICONS: Readonly<Record<Role, (props: { size?: number }) => ComponentChild>> = {
  person: drawn('M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c.6-8 14.4-8 15 0'),
  insider: drawn('M4.5 4.5h15v11h-15zM2.5 19.5h19M9.5 8 7.5 10l2 2M14.5 8l2 2-2 2'),
  form: drawn('M5 3h14v18H5zM8.5 7.5h7M8.5 11h7v3.5h-7zM8.5 17.5h3'),
  collector: drawn('M3.5 4.5h17l-6.5 8v7l-4-2.5v-4.5z'),
  reseller: drawn('M4 8.5h14l-3.5-3.5M20 15.5H6l3.5 3.5'),
  middleman: drawn(
    'M12 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M7 15.5c.5-5 9.5-5 10 0M2.5 19.5h19M5 17l-2.5 2.5L5 22M19 17l2.5 2.5L19 22',
  ),
  marketplace: drawn('M4 10.5v10h16v-10M3 10.5l2-6h14l2 6zM9.5 20.5v-5.5h5v5.5'),
  buyer: drawn('M6 8h12l1 12.5H5zM9 10.5V7a3 3 0 0 1 6 0v3.5'),
  caller: drawn('M5 14v-2a7 7 0 0 1 14 0v2M5 13h3v5H5zM16 13h3v5h-3zM19 18c0 2-2 3-5 3'),
  fraudster: drawn(
    'M3 10.5h18M6.5 10.5l1.5-6h8l1.5 6M8 18a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 18M16 18a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M10.7 15h2.6',
  ),
};

/** The icon of one pair of hands. */
export function RoleIcon({ role, size }: { readonly role: Role; readonly size: number }) {
  const Icon = ROLE_ICONS[role];
  return <Icon size={size} />;
}
