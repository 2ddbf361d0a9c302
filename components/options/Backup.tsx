import { useState } from 'preact/hooks';
import type { BackupTrouble } from '../../lib/backup/file.ts';
import { AskFirst, Question } from '../shared/AskFirst.tsx';
import { BinIcon, SaveIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import type { Doors, RestorePlan } from './doors.ts';
import { FileButton } from './FileButton.tsx';
import { MOST_HISTORY_BYTES } from './most-bytes.ts';
import { Section } from './Section.tsx';

/** A file that was chosen, as far as it got. */
type Stage = RestorePlan | BackupTrouble | 'failed' | 'done' | null;

type BackupProps = Pick<Doors, 'saveBackup' | 'planRestore' | 'reset'>;

/** Everything into one file, back from it, or gone. */
export function Backup({ saveBackup, planRestore, reset }: BackupProps) {
  const { t } = useSpeech();
  const [stage, setStage] = useState<Stage>(null);
  const [isReset, setReset] = useState(false);
  const plan = async (text: string | null) => {
    setReset(false);
    setStage(text === null ? 'not-ours' : await planRestore(text).catch(() => 'failed' as const));
  };
  return (
    <Section id="backup" icon={<SaveIcon />} title={t('options.backup')}>
      <p>{t('options.backup-text')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void saveBackup()}>
          <SaveIcon />
          <span>{t('options.backup-save')}</span>
        </button>
        <FileButton
          label={t('options.backup-load')}
          accept=".json,application/json"
          most={MOST_HISTORY_BYTES}
          onText={(text) => void plan(text)}
        />
      </div>
      <Restore stage={stage} onStage={setStage} />
      <h3>{t('options.reset')}</h3>
      <p>{t('options.reset-text')}</p>
      <AskFirst
        icon={<BinIcon />}
        label={t('options.reset-all')}
        question={t('options.reset-question')}
        text={t('options.reset-warning')}
        yes={t('options.reset-yes')}
        onYes={async () => {
          await reset();
          setStage(null);
          setReset(true);
        }}
      />
      <output class="done">{isReset && t('options.reset-done')}</output>
    </Section>
  );
}

interface RestoreProps {
  readonly stage: Stage;
  readonly onStage: (stage: Stage) => void;
}

/** What a backup would change, or why it can't be used, or that it was restored. */
function Restore({ stage, onStage }: RestoreProps) {
  const { t, language } = useSpeech();
  const close = () => onStage(null);
  if (stage === null || stage === 'done') {
    return <output class="done">{stage && t('options.restore-done')}</output>;
  }
  if (typeof stage === 'string') {
    return (
      <Question question={t('options.restore-wrong')} onYes={close} onNo={close}>
        <p>{t(`options.restore-${stage}`)}</p>
      </Question>
    );
  }
  const { savedAt, sites, added, known, refused, take } = stage;
  const lines = [
    t('options.restore-settings'),
    t('options.restore-sites', { count: sites }),
    t('options.restore-added', { count: added }),
    known > 0 && t('options.restore-known', { count: known }),
    refused > 0 && t('options.restore-refused', { count: refused }),
  ].filter((line) => line !== false);
  const date = new Date(savedAt).toLocaleDateString(language, { dateStyle: 'long' });
  return (
    <Question
      question={t('options.restore-question', { date })}
      yes={t('options.restore-yes')}
      onNo={close}
      onYes={() =>
        void take().then(
          () => onStage('done'),
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
