import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/recovery/recovery.css';
import '../../components/recovery/print.css';
import { Recovery } from '../../components/recovery/Recovery.tsx';
import { SpeechContext } from '../../components/shared/speech.ts';
import { loadSpeech } from '../../lib/i18n/load.ts';
import { startIn } from '../../lib/recovery/address.ts';
import { openDoors } from './doors.ts';

const speech = await loadSpeech();
document.documentElement.lang = speech.language;
document.documentElement.dir = speech.direction;
document.title = `${speech.t('recovery.title')} – ${speech.t('name')}`;
render(
  <SpeechContext.Provider value={speech}>
    <Recovery doors={openDoors()} start={startIn(location.hash)} />
  </SpeechContext.Provider>,
  document.body,
);
