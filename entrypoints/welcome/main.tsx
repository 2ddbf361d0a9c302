import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/welcome/welcome.css';
import { SpeechContext } from '../../components/shared/speech.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { loadSpeech } from '../../lib/i18n/load.ts';
import { openDoors } from './doors.ts';

const speech = await loadSpeech();
document.documentElement.lang = speech.language;
document.documentElement.dir = speech.direction;
document.title = speech.t('welcome.title');
render(
  <SpeechContext.Provider value={speech}>
    <Welcome doors={openDoors(speech)} />
  </SpeechContext.Provider>,
  document.body,
);
// The browser looked for the place in the address before there was one.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
