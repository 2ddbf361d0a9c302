import type { Settings } from '../../lib/settings/types.ts';
import { DeviceIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { Switch } from '../shared/Switch.tsx';
import { AddHistory } from './AddHistory.tsx';
import type { Doors, Standing } from './doors.ts';
import { Locked } from './Locked.tsx';
import { Section } from './Section.tsx';
import { Select } from './Select.tsx';

/** Days after which encounters can be removed: a month to five years. */
const DAYS = [30, 90, 365, 730, 1825] as const;

interface KeepingProps {
  readonly settings: Settings;
  readonly sync: Standing['sync'];
  readonly isLocked: (key: keyof Settings) => boolean;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly planHistory: Doors['planHistory'];
}

/** How long the history is kept, what is added to it from a file, and whether settings go along to other browsers. */
export function Keeping({ settings, sync, isLocked, onChange, planHistory }: KeepingProps) {
  const { t } = useSpeech();
  const { retentionDays } = settings;
  // A policy or a backup may have set any number.
  const days: readonly number[] =
    retentionDays === null || DAYS.some((choice) => choice === retentionDays)
      ? DAYS
      : [...DAYS, retentionDays].toSorted((a, b) => a - b);
  const name = (count: number) =>
    count % 365 === 0 ? t('options.years', { count: count / 365 }) : t('options.days', { count });
  return (
    <Section id="keeping" icon={<DeviceIcon />} title={t('options.keeping')}>
      <Select<number | null>
        label={t('options.retention')}
        hint={t('options.retention-text')}
        value={retentionDays}
        options={[...days.map((count) => [count, name(count)] as const), [null, t('options.forever')]]}
        isLocked={isLocked('retentionDays')}
        onChange={(chosen) => onChange({ retentionDays: chosen })}
      />
      <p>
        <a href="popup.html#history" target="_blank">
          {t('options.open-history')}
        </a>
      </p>
      <AddHistory planHistory={planHistory} />
      <Switch
        label={t('options.sync')}
        hint={t('options.sync-text')}
        isOn={settings.sync}
        isDisabled={isLocked('sync')}
        onChange={(isOn) => onChange({ sync: isOn })}
      >
        <Locked isLocked={isLocked('sync')} />
      </Switch>
      {settings.sync && sync.hasFailed && <output class="wrong">{t('options.sync-failed')}</output>}
      {settings.sync && sync.leftOut > 0 && (
        <output class="wrong">{t('options.sync-left', { count: sync.leftOut })}</output>
      )}
    </Section>
  );
}
