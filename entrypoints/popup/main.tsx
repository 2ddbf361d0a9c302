import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/popup/popup.css';
import { placeIn } from '../../components/popup/place.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { SpeechContext } from '../../components/shared/speech.ts';
import { loadSpeech } from '../../lib/i18n/load.ts';
import { activeTab } from '../../lib/platform/tabs.ts';
import { openDoors } from './doors.ts';

const [speech, tab] = await Promise.all([loadSpeech(), activeTab()]);
document.documentElement.lang = speech.language;
document.documentElement.dir = speech.direction;
render(
  <SpeechContext.Provider value={speech}>
    <Popup doors={openDoors(tab, speech.language)} start={placeIn(location.hash)} />
  </SpeechContext.Provider>,
  document.body,
);
