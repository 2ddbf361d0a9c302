import { useState } from 'preact/hooks';
import type { BackupTrouble } from '../../lib/backup/file.ts';
import { Question } from '../shared/AskFirst.tsx';
import { useSpeech } from '../shared/speech.ts';
import type { Doors, HistoryPlan } from './doors.ts';
import { FileButton } from './FileButton.tsx';
import { MOST_HISTORY_BYTES } from './most-bytes.ts';

/** A file that was chosen, as far as it got; a number of entries that were added. */
type Stage = HistoryPlan | BackupTrouble | 'failed' | number | null;

/** Adds a history that was saved as a file: says first what is in it. */
export function AddHistory({ planHistory }: Pick<Doors, 'planHistory'>) {
  const { t } = useSpeech();
  const [stage, setStage] = useState<Stage>(null);
  const plan = async (text: string | null) =>
    setStage(text === null ? 'not-ours' : await planHistory(text).catch(() => 'failed' as const));
  return (
    <>
      <div>
        <FileButton
          label={t('options.import')}
          accept=".json,application/json"
          most={MOST_HISTORY_BYTES}
          onText={(text) => void plan(text)}
        />
      </div>
      <Planned stage={stage} onStage={setStage} />
    </>
  );
}

interface PlannedProps {
  readonly stage: Stage;
  readonly onStage: (stage: Stage) => void;
}

/** What the file would add, or why it can't be used, or what was added. */
function Planned({ stage, onStage }: PlannedProps) {
  const { t } = useSpeech();
  const close = () => onStage(null);
  if (stage === null || typeof stage === 'number') {
    return <output class="done">{stage !== null && t('options.import-done', { count: stage })}</output>;
  }
  if (typeof stage === 'string') {
    const why = stage === 'not-ours' ? t('options.import-wrong') : t(`options.restore-${stage}`);
    return <Question question={why} onYes={close} onNo={close} />;
  }
  const { added, known, refused, take } = stage;
  const summary = t('options.restore-added', { count: added });
  const lines = [
    added > 0 && summary,
    known > 0 && t('options.restore-known', { count: known }),
    refused > 0 && t('options.restore-refused', { count: refused }),
  ].filter((line) => line !== false);
  return (
    <Question
      question={added > 0 ? t('options.import-question') : summary}
      yes={added > 0 ? t('options.sites-take') : undefined}
      onNo={close}
      onYes={() =>
        void take().then(
          () => onStage(added),
          () => onStage('failed'),
        )
      }
    >
      <ul class="points">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Question>
  );
}
