import { useEffect, useRef, useState } from 'preact/hooks';
import type { SelfTest as Result } from '../../../lib/frame/self-test.ts';
import { HelpIcon, ShieldIcon, TickIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';

interface SelfTestProps {
  /** Tries the protection on the page; null where no extension may enter. */
  readonly test: () => Promise<Result | null>;
}

type Stage = Result | 'ready' | 'running' | 'closed';

/** Shows on request that the protection works on this page. */
export function SelfTest({ test }: SelfTestProps) {
  const { t } = useSpeech();
  const [stage, setStage] = useState<Stage>('ready');
  const box = useRef<HTMLDivElement>(null);
  // What is said may lie below the edge.
  useEffect(() => {
    if (stage !== 'ready') box.current?.scrollIntoView({ block: 'nearest' });
  }, [stage]);
  const run = () => {
    setStage('running');
    void test().then(
      (result) => setStage(result ?? 'closed'),
      () => setStage('closed'),
    );
  };
  return (
    <div class="self-test" ref={box}>
      <button type="button" class="row" onClick={run} aria-disabled={stage === 'running'}>
        <ShieldIcon />
        <span>{t(stage === 'ready' || stage === 'running' ? 'popup.test' : 'popup.test-again')}</span>
      </button>
      <output>
        {stage === 'running' && <p class="soft">{t('popup.loading')}</p>}
        {stage === 'closed' && <p>{t('popup.test-closed')}</p>}
        {typeof stage === 'object' && <Findings result={stage} />}
      </output>
    </div>
  );
}

/** What the test found, line by line. */
function Findings({ result: { isAwake, samples, understood } }: { readonly result: Result }) {
  const { t } = useSpeech();
  const lines = [
    { isGood: isAwake, text: t(isAwake ? 'popup.test-awake' : 'popup.test-asleep') },
    { isGood: understood === samples, text: t('popup.test-understood', { understood, samples }) },
    { isGood: true, text: t('popup.test-unseen') },
  ];
  const isGood = lines.every((line) => line.isGood);
  return (
    <div class={isGood ? 'result good' : 'result'}>
      <p class="result-title">{t(isGood ? 'popup.test-works' : 'popup.test-fails')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.text}>
            {line.isGood ? <TickIcon size={1} /> : <HelpIcon size={1} />} <span>{line.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
