import { useState } from 'preact/hooks';
import type { TrustRecord } from '../../lib/site/trust.ts';
import { SaveIcon, TickIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { AddSite } from './AddSite.tsx';
import { Question } from '../shared/AskFirst.tsx';
import type { TrustPlan } from './doors.ts';
import { FileButton } from './FileButton.tsx';
import { Section } from './Section.tsx';
import { TrustList } from './TrustList.tsx';

/** A list of ten thousand sites with room to spare, in bytes. */
const MOST_BYTES = 2_000_000;

interface SitesProps {
  readonly trust: readonly TrustRecord[];
  /** Sites that a policy trusts. */
  readonly ofPolicy: readonly string[];
  readonly onTrust: (site: string) => void;
  readonly onDistrust: (record: TrustRecord) => void;
  readonly onSave: () => void;
  readonly planTrust: (text: string) => Promise<TrustPlan>;
}

/** The sites the person said they know. */
export function Sites({ trust, ofPolicy, onTrust, onDistrust, onSave, planTrust }: SitesProps) {
  const { t } = useSpeech();
  const [plan, setPlan] = useState<TrustPlan | 'unreadable' | null>(null);
  const close = () => setPlan(null);
  return (
    <Section id="sites" icon={<TickIcon />} title={t('options.sites')}>
      <p>{t('options.sites-text')}</p>
      <AddSite label={t('options.add-site')} onAdd={onTrust} />
      <TrustList trust={trust} ofPolicy={ofPolicy} onRemove={onDistrust} />
      <p class="soft">{t('options.sites-file')}</p>
      <div class="buttons">
        <FileButton
          label={t('options.sites-load')}
          accept=".json,.txt,.csv,application/json,text/plain"
          most={MOST_BYTES}
          onText={async (text) => setPlan(text === null ? 'unreadable' : await planTrust(text))}
        />
        {trust.length > 0 && (
          <button type="button" class="button" onClick={onSave}>
            <SaveIcon />
            <span>{t('options.sites-save')}</span>
          </button>
        )}
      </div>
      {plan && <Import plan={plan} onClose={close} />}
    </Section>
  );
}

interface ImportProps {
  readonly plan: TrustPlan | 'unreadable';
  readonly onClose: () => void;
}

/** What a file would change, before it does. */
function Import({ plan, onClose }: ImportProps) {
  const { t } = useSpeech();
  if (plan === 'unreadable' || (plan.added === 0 && plan.known === 0)) {
    return (
      <Question question={t('options.sites-wrong')} onYes={onClose} onNo={onClose}>
        <p>{t('options.sites-wrong-text')}</p>
      </Question>
    );
  }
  const { added, known, refused, take } = plan;
  const counts = [
    t('options.sites-added', { count: added }),
    known > 0 && t('options.sites-known', { count: known }),
    refused > 0 && t('options.sites-refused', { count: refused }),
  ].filter((line) => line !== false);
  return (
    <Question
      question={t('options.sites-question')}
      yes={added > 0 ? t('options.sites-take') : undefined}
      onNo={onClose}
      onYes={() => {
        onClose();
        void take();
      }}
    >
      <ul class="points">
        {counts.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Question>
  );
}
