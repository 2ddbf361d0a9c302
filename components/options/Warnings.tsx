import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/settings/types.ts';
import { BellIcon, LevelIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { Locked } from './Locked.tsx';
import { Section } from './Section.tsx';

const CHOICES = ['notice', 'caution', 'strong'] as const satisfies readonly Settings['minimumLevel'][];

interface WarningsProps {
  readonly level: Settings['minimumLevel'];
  readonly isLocked: boolean;
  readonly onChange: (level: Settings['minimumLevel']) => void;
}

/** From which level on warnings come up at the field. */
export function Warnings({ level, isLocked, onChange }: WarningsProps) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <Section id="warnings" icon={<BellIcon />} title={t('options.warnings')}>
      <p>{t('options.warnings-text')}</p>
      <Locked isLocked={isLocked} />
      <fieldset class="levels" disabled={isLocked}>
        <legend class="visually-hidden">{t('options.warnings')}</legend>
        {CHOICES.map((choice) => (
          <label key={choice} class={`level ${choice}`}>
            <input
              type="radio"
              name={id}
              checked={choice === level}
              aria-describedby={`${id}-${choice}`}
              onChange={() => onChange(choice)}
            />
            <LevelIcon level={choice} size={1.5} />
            <span class="level-name">{t(`options.level-${choice}`)}</span>
            <span class="soft" id={`${id}-${choice}`}>
              {t(`options.level-${choice}-text`)}
            </span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
