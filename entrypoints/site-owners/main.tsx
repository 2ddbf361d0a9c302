import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/owners/owners.css';
import { Owners } from '../../components/owners/Owners.tsx';
import { SpeechContext } from '../../components/shared/speech.ts';
import { loadSpeech } from '../../lib/i18n/load.ts';

const speech = await loadSpeech();
document.documentElement.lang = speech.language;
document.documentElement.dir = speech.direction;
document.title = `${speech.t('owners.title')} – ${speech.t('name')}`;
render(
  <SpeechContext.Provider value={speech}>
    <Owners />
  </SpeechContext.Provider>,
  document.body,
);
