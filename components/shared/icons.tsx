import type { Kind } from '../../lib/ask/kinds.ts';
import type { Level } from '../../lib/verdict/types.ts';

/*
 * Line drawings on a 24 × 24 grid, in the colour of the text around them. They only accompany words,
 * so assistive technology skips them all.
 */

const CARD = 'M2.5 5.5h19v13h-19z';

const KIND_PATHS: Readonly<Record<Kind, string>> = {
  phone: 'M7 2.5h10v19H7zM11 18.3h2',
  'date-of-birth':
    'M4 5.5h16v15H4zM4 10h16M8.5 3v4.5M15.5 3v4.5M8 14h.01M12 14h.01M16 14h.01M8 17h.01M12 17h.01',
  'bank-name-or-holder': 'M3 9.5 12 3.5l9 6zM6 13v4M10 13v4M14 13v4M18 13v4M3.5 20.5h17',
  'national-id': `${CARD}M8.3 11.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6M5.5 15.8c.5-3 5.1-3 5.6 0M14.5 10h4M14.5 14h4`,
  'tax-id': 'M6 2.5h12v19l-3-2-3 2-3-2-3 2zM9.5 13.5l5-6M9.5 8h.01M14.5 13h.01',
  passport: 'M5.5 2.5h13v19h-13zM12 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M8.5 10h7M9 17.5h6',
  'driving-licence': `${CARD}M8.5 15.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4M5.3 12h6.4M8.5 12v3.2M15 10h3.5M15 14h3.5`,
  'bank-account': 'M4 3.5h16v17H4zM10.5 8 9 16M15 8l-1.5 8M7.5 10.5h9M7 13.5h9',
  iban: 'M4 8.5h16l-4-4M20 15.5H4l4 4',
  'bank-routing': 'M12 2.5v19M12 5h6l2.5 2.5L18 10h-6M12 11.5H6L3.5 14 6 16.5h6',
  'card-number': `${CARD}M2.5 10h19M6 14.8h5`,
  'card-cvv': `${CARD}M2.5 9.5h19M12.5 14.5h.01M15.5 14.5h.01M18.5 14.5h.01`,
  'card-expiry': 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3.5 2',
  'id-document-upload': 'M3 7.5h4.5l1.5-3h6l1.5 3H21v12H3zM12 16.7a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7',
  'bank-pin-or-otp': 'M4.5 10.5h15v10h-15zM8 10.5V7a4 4 0 0 1 8 0v3.5M8.5 15.5h.01M12 15.5h.01M15.5 15.5h.01',
};

/** Each level has its own outline, so that it is told by shape as well as by colour. */
const LEVEL_PATHS: Readonly<Record<Level, string>> = {
  quiet: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M8 12.3l2.8 2.7L16 9.5',
  notice: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5.5M12 7.5h.01',
  caution: 'M12 3 22 20.5H2zM12 9.5v5M12 17.5h.01',
  strong: 'M8.2 2.8h7.6l5.4 5.4v7.6l-5.4 5.4H8.2l-5.4-5.4V8.2zM12 7v6.5M12 16.8h.01',
};

interface IconProps {
  /** Side length, in em of the text around it. */
  readonly size?: number;
}

/** Draws one path as an icon that assistive technology skips. */
function Drawing({ path, size = 1.25 }: IconProps & { readonly path: string }) {
  return (
    <svg
      class="icon"
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={`${size}em`}
      height={`${size}em`}
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={path} />
    </svg>
  );
}

/** Makes a component of a path on the grid. */
export const drawn = (path: string) => (props: IconProps) => <Drawing path={path} {...props} />;

/** The icon of a kind of data. */
export function KindIcon({ kind, ...props }: IconProps & { readonly kind: Kind }) {
  return <Drawing path={KIND_PATHS[kind]} {...props} />;
}

/** The icon of a level. */
export function LevelIcon({ level, ...props }: IconProps & { readonly level: Level }) {
  return <Drawing path={LEVEL_PATHS[level]} {...props} />;
}

export const CloseIcon = /* @__PURE__ */ drawn('M6 6l12 12M18 6 6 18');
/** Points down; turned by CSS where what it opens is open. */
export const ChevronIcon = /* @__PURE__ */ drawn('M6 9.5l6 6 6-6');
export const TickIcon = /* @__PURE__ */ drawn('M5 12.5l4.7 4.5L19 7.5');
export const OpenIcon = /* @__PURE__ */ drawn('M10 5H5v14h14v-5M14 4.5h5.5V10M19 5l-8 8');
export const SiteIcon = /* @__PURE__ */ drawn(
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18',
);
export const RouteIcon = /* @__PURE__ */ drawn('M4 12h15M13.5 6.5 19.5 12l-6 5.5');
export const PriceIcon = /* @__PURE__ */ drawn('M3.5 3.5H12l8.5 8.5L12 20.5 3.5 12zM8 8h.01');
export const AdviceIcon = /* @__PURE__ */ drawn(
  'M9 17.5c0-2.5-3-3.5-3-7.5a6 6 0 0 1 12 0c0 4-3 5-3 7.5zM10 21h4',
);
export const CaseIcon = /* @__PURE__ */ drawn(
  'M12 6.5c-2-2-5-2.5-8.5-2.5v14.5c3.5 0 6.5.5 8.5 2.5 2-2 5-2.5 8.5-2.5V4c-3.5 0-6.5.5-8.5 2.5zM12 6.5V21',
);
export const HistoryIcon = /* @__PURE__ */ drawn('M4 12a8 8 0 1 1 2.5 5.8M4 20v-4.5h4.5M12 7.5V12l3 2');
export const SettingsIcon = /* @__PURE__ */ drawn(
  'M4 7h9M18 7h2M4 17h2M11 17h9M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M8.5 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
);
export const PauseIcon = /* @__PURE__ */ drawn('M8.5 5v14M15.5 5v14');
export const SearchIcon = /* @__PURE__ */ drawn(
  'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5 20.5 20.5',
);
export const BinIcon = /* @__PURE__ */ drawn('M4 6.5h16M9 6.5v-3h6v3M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6');
export const SaveIcon = /* @__PURE__ */ drawn('M12 3.5v11M7.5 10.5 12 15l4.5-4.5M4 20.5h16');
export const LoadIcon = /* @__PURE__ */ drawn('M12 15V4M7.5 8 12 3.5 16.5 8M4 20.5h16');
export const CopyIcon = /* @__PURE__ */ drawn('M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5');
export const LockIcon = /* @__PURE__ */ drawn('M5 10.5h14v10H5zM8 10.5V7a4 4 0 0 1 8 0v3.5M12 14.5v2.5');
export const LanguageIcon = /* @__PURE__ */ drawn(
  'M3 5.5h10M8 3v2.5M11 5.5c-1 4-4 7-7.5 8.5M5.5 9c1.5 2.5 3.5 4 6 5M12 20.5l4.5-11 4.5 11M13.5 17h6',
);
export const BellIcon = /* @__PURE__ */ drawn(
  'M5 17.5c1.5-1.5 2-3.5 2-7a5 5 0 0 1 10 0c0 3.5.5 5.5 2 7zM10 20.5h4',
);
export const DeviceIcon = /* @__PURE__ */ drawn('M4.5 4.5h15v11h-15zM2.5 19.5h19');
export const PlusIcon = /* @__PURE__ */ drawn('M12 5v14M5 12h14');
export const LetterIcon = /* @__PURE__ */ drawn('M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7');
export const ShieldIcon = /* @__PURE__ */ drawn(
  'M12 3l7.5 2.8v5.7c0 4.6-3 7.7-7.5 9.5-4.5-1.8-7.5-4.9-7.5-9.5V5.8zM8.8 12l2.4 2.3 4-4.3',
);
export const HeartIcon = /* @__PURE__ */ drawn(
  'M12 20.5C5.5 15.5 3 12.3 3 9a4.6 4.6 0 0 1 9-1.5A4.6 4.6 0 0 1 21 9c0 3.3-2.5 6.5-9 11.5z',
);
export const HelpIcon = /* @__PURE__ */ drawn(
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.3 9.5c.3-3.5 5.4-3.5 5.4 0 0 2-2.7 2-2.7 4M12 16.8h.01',
);

/**
 * The mark of Formwarn: an exclamation mark whose dot is a form field. In its own colours on every
 * surface. Drawn once more in `mark.svg`, from which the toolbar's icons are made.
 */
export function Mark({ size = 1.5 }: IconProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width={`${size}em`} height={`${size}em`}>
      <rect width="24" height="24" rx="6" fill="#0b5c63" />
      <rect x="10" y="3.5" width="4" height="9" rx="2" fill="#ffc861" />
      <rect x="4" y="14.5" width="16" height="6" rx="2.2" fill="#fff" />
      <path d="M7 16.2v2.6" stroke="#0b5c63" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}
