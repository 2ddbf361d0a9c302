import { useState } from 'preact/hooks';
import { CopyIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly copy: (text: string) => Promise<void>;
}

/** Copies a text and says whether that worked. */
export function CopyButton({ label, text, copy }: CopyButtonProps) {
  const { t } = useSpeech();
  const [result, setResult] = useState<'copied' | 'copy-failed' | null>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() =>
          void copy(text()).then(
            () => setResult('copied'),
            () => setResult('copy-failed'),
          )
        }
      >
        <CopyIcon />
        <span>{label}</span>
      </button>
      <output>{result && t(`recovery.${result}`)}</output>
    </>
  );
}
