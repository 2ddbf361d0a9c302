import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from './speech.ts';

interface QuestionProps {
  readonly question: string;
  /** What there is to know before answering. */
  readonly children?: ComponentChildren;
  /** The words of the button that goes on; absent where there is nothing to go on with. */
  readonly yes?: string | undefined;
  readonly isDanger?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question that stands in place until it is answered. Escape is a no. */
export function Question({ question, children, yes, isDanger, onYes, onNo }: QuestionProps) {
  const { t } = useSpeech();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // On the way back, not on what can't be undone.
    const button = box.current?.querySelector<HTMLElement>(isDanger ? '.no' : 'button');
    button?.focus();
  }, [isDanger]);
  return (
    // Escape leaves it from any of its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      class="question"
      ref={box}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <legend>{question}</legend>
      {children}
      <div class="buttons">
        {yes && (
          <button type="button" class={isDanger ? 'button danger' : 'button primary'} onClick={onYes}>
            {yes}
          </button>
        )}
        <button type="button" class="button no" onClick={onNo}>
          {t(yes ? 'options.cancel' : 'options.close')}
        </button>
      </div>
    </fieldset>
  );
}

interface AskFirstProps {
  readonly icon: ComponentChildren;
  readonly label: string;
  readonly question: string;
  /** What there is to know before answering. */
  readonly text?: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** A button for what deletes much: asks before it does it. */
export function AskFirst({ icon, label, question, text, yes, onYes }: AskFirstProps) {
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    // Back to where the person was, once it is there again.
    requestAnimationFrame(() => button.current?.focus());
  };
  if (!isAsking) {
    return (
      <button type="button" class="button danger" ref={button} onClick={() => setAsking(true)}>
        {icon}
        <span>{label}</span>
      </button>
    );
  }
  return (
    <Question
      question={question}
      yes={yes}
      isDanger
      onNo={close}
      onYes={() => {
        close();
        onYes();
      }}
    >
      {text && <p>{text}</p>}
    </Question>
  );
}
