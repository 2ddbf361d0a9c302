import type { PauseSpan } from '../../../lib/settings/pause.ts';
import { PauseIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { Menu } from './Actions.tsx';
import type { Pausing } from './pausing.ts';

/** How long warnings can be paused everywhere from here; the settings know more. */
const SPANS = ['hour', 'until-on'] as const satisfies readonly PauseSpan[];

interface PauseMenuProps {
  readonly pausing: Pausing;
  readonly onPauseSite: () => void;
  readonly onPause: (span: PauseSpan) => void;
}

/** Switches warnings off, as far as no policy has decided about that. */
export function PauseMenu({ pausing, onPauseSite, onPause }: PauseMenuProps) {
  const { t } = useSpeech();
  const here = { label: t('popup.pause-site'), onChoose: onPauseSite };
  const everywhere = SPANS.map((span) => ({
    label: t(`popup.pause-${span}`),
    onChoose: () => onPause(span),
  }));
  const choices = [...(pausing.areSitesLocked ? [] : [here]), ...(pausing.isLocked ? [] : everywhere)];
  if (choices.length === 0) return null;
  return (
    <Menu icon={<PauseIcon />} label={t('popup.pause')} note={t('popup.pause-note')} choices={choices} />
  );
}
