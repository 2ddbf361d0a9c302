/*
 * What the extension does, drawn. The captions beside the pictures say it in words, so assistive
 * technology skips them.
 */

interface PictureProps {
  readonly children: preact.ComponentChildren;
}

function Picture({ children }: PictureProps) {
  return (
    <svg
      class="picture"
      aria-hidden="true"
      viewBox="0 0 240 150"
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

/** A window with an address. */
function BrowserWindow() {
  return (
    <>
      <rect class="paper line" x="14" y="12" width="146" height="126" rx="9" />
      <path class="line" d="M14 32h146" />
      <circle class="dot" cx="25" cy="22" r="2.6" />
      <circle class="dot" cx="34" cy="22" r="2.6" />
      <rect class="low" x="45" y="17.5" width="80" height="9" rx="4.5" />
    </>
  );
}

/** A field of a form with its label. */
function Field({ y }: { readonly y: number }) {
  return (
    <>
      <path class="label" d={`M28 ${y}h34`} />
      <rect class="paper line" x="28" y={y + 8} width="82" height="15" rx="4" />
    </>
  );
}

/** A card beside the field that asks too much. */
export function AtTheField() {
  return (
    <Picture>
      <BrowserWindow />
      <Field y={48} />
      <Field y={86} />
      <rect class="ring" x="24.5" y="90.5" width="89" height="22" rx="7" />
      <g class="lifted">
        <rect class="paper card-line" x="126" y="62" width="102" height="66" rx="9" />
        <path class="card-top" d="M126 71a9 9 0 0 1 9-9h84a9 9 0 0 1 9 9z" />
      </g>
      <path class="warn" d="M144 78l9.5 16h-19zM144 84v4M144 91h.01" />
      <path class="words" d="M160 82h52M160 90h36" />
      <path class="faint" d="M137 105h78" />
      <rect class="pill" x="137" y="112" width="34" height="9" rx="4.5" />
      <rect class="pill-line" x="177" y="112" width="38" height="9" rx="4.5" />
    </Picture>
  );
}

/** A form on a site one knows: a tick and nothing else. */
export function QuietAtHome() {
  return (
    <Picture>
      <g transform="translate(33 0)">
        <BrowserWindow />
        <Field y={48} />
        <Field y={82} />
        <rect class="pill" x="28" y="117" width="40" height="12" rx="6" />
      </g>
      <g class="lifted">
        <circle class="good" cx="193" cy="30" r="19" />
      </g>
      <path class="tick" d="M184.5 30.5l6 5.5 11-11" />
    </Picture>
  );
}

/** A list on one's own device, which is locked. */
export function OnYourDevice() {
  return (
    <Picture>
      <rect class="paper line" x="46" y="14" width="148" height="98" rx="9" />
      <path class="foot" d="M30 126h180" />
      <path class="label" d="M62 34h40M62 58h52M62 82h34" />
      <path class="faint" d="M62 43h76M62 67h58M62 91h70" />
      <circle class="kind-a" cx="164" cy="38" r="5" />
      <circle class="kind-b" cx="146" cy="62" r="5" />
      <g class="lifted">
        <rect class="lock" x="164" y="86" width="46" height="38" rx="8" />
      </g>
      <path class="lock-bow" d="M174 86v-9a13 13 0 0 1 26 0v9" />
      <path class="keyhole" d="M187 101v8" />
    </Picture>
  );
}
