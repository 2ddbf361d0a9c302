import { BinIcon, HistoryIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { Switch } from '../shared/Switch.tsx';
import { Locked } from './Locked.tsx';
import { Section } from './Section.tsx';

interface LearningProps {
  readonly fromVisits: boolean;
  readonly areVisitsLocked: boolean;
  readonly visitedSites: number;
  readonly fromHistory: boolean;
  readonly isHistoryLocked: boolean;
  readonly onVisits: (isOn: boolean) => void;
  readonly onHistory: (isOn: boolean) => void;
  readonly onForget: () => void;
}

/** How it gets to know the sites a person uses. */
export function Learning({
  fromVisits,
  areVisitsLocked,
  visitedSites,
  fromHistory,
  isHistoryLocked,
  onVisits,
  onHistory,
  onForget,
}: LearningProps) {
  const { t } = useSpeech();
  return (
    <Section id="learning" icon={<HistoryIcon />} title={t('options.learning')}>
      <p>{t('options.learning-text')}</p>
      <Switch
        label={t('options.visits')}
        hint={t('options.visits-text')}
        isOn={fromVisits}
        isDisabled={areVisitsLocked}
        onChange={onVisits}
      >
        <Locked isLocked={areVisitsLocked} />
      </Switch>
      <p class="soft">{t('options.visits-count', { count: visitedSites })}</p>
      {visitedSites > 0 && (
        <button type="button" class="button" onClick={onForget}>
          <BinIcon />
          <span>{t('options.forget')}</span>
        </button>
      )}
      <Switch
        label={t('options.history')}
        hint={t('options.history-text')}
        isOn={fromHistory}
        isDisabled={isHistoryLocked}
        onChange={onHistory}
      >
        <Locked isLocked={isHistoryLocked} />
      </Switch>
    </Section>
  );
}
