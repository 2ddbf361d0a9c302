import { useRef } from 'preact/hooks';
import { LoadIcon } from '../shared/icons.tsx';

interface FileButtonProps {
  readonly label: string;
  /** What the browser's picker offers, as in `<input accept>`. */
  readonly accept: string;
  /** The largest file worth reading, in bytes. */
  readonly most: number;
  /** Is given the file's text; null where it is too large or can't be read. */
  readonly onText: (text: string | null) => void;
}

/** Lets the person choose a file and reads it. */
export function FileButton({ label, accept, most, onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    if (!file) return;
    const text = file.size > most ? null : await file.text().catch(() => null);
    // The same file, mended, is to be chosen again.
    chosen.value = '';
    onText(text);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <LoadIcon />
        <span>{label}</span>
      </button>
      <input
        type="file"
        hidden
        aria-label={label}
        ref={input}
        accept={accept}
        onChange={({ currentTarget }) => void read(currentTarget)}
      />
    </>
  );
}
