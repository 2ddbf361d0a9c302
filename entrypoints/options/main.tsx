import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/options/options.css';
import { Options } from '../../components/options/Options.tsx';
import { SpeechContext } from '../../components/shared/speech.ts';
import { loadSpeech } from '../../lib/i18n/load.ts';
import { onStoredChange } from '../../lib/platform/stored.ts';
import { openDoors } from './doors.ts';

const doors = openDoors();

/** Draws the page in the person's language; again when they choose another. */
async function show(): Promise<void> {
  const speech = await loadSpeech();
  document.documentElement.lang = speech.language;
  document.documentElement.dir = speech.direction;
  document.title = `${speech.t('options.title')} – ${speech.t('name')}`;
  render(
    <SpeechContext.Provider value={speech}>
      <Options doors={doors} />
    </SpeechContext.Provider>,
    document.body,
  );
}

await show();
onStoredChange('local', ['settings'], () => void show());
