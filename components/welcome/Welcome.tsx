import { useEffect } from 'preact/hooks';
import { useLoaded } from '../shared/use-loaded.ts';
import { CloseIcon, LockIcon, Mark, TickIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { Switch } from '../shared/Switch.tsx';
import type { Doors, Standing } from './doors.ts';
import { AtTheField, OnYourDevice, QuietAtHome } from './pictures.tsx';
import { Practice } from './Practice.tsx';

const PICTURES = [
  ['field', AtTheField],
  ['quiet', QuietAtHome],
  ['device', OnYourDevice],
] as const;

const SEES = ['forms', 'shape', 'site'] as const;
const KEEPS = ['history', 'trust', 'visits'] as const;
const NEVER = ['typed', 'sends', 'private'] as const;

/** What a person sees once, right after installing: what it does, what it sees, and a try. */
export function Welcome({ doors }: { readonly doors: Doors }) {
  const { t } = useSpeech();
  const [standing, reload] = useLoaded(doors.read);
  useEffect(() => doors.onChange(() => void reload()), [doors, reload]);
  const known = typeof standing === 'object' ? standing : null;
  return (
    <main>
      <header class="hero">
        <Mark size={3.25} />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.lead')}</p>
      </header>
      {known && !known.hasAccess && <Access onAsk={() => void doors.askForAccess()} />}
      <ul class="pictures">
        {PICTURES.map(([name, Drawing]) => (
          <li key={name}>
            <Drawing />
            <h2>{t(`welcome.${name}`)}</h2>
            <p>{t(`welcome.${name}-text`)}</p>
          </li>
        ))}
      </ul>
      <section id="practice" class="panel" aria-labelledby="practice-title">
        <h2 id="practice-title">{t('welcome.practice')}</h2>
        <p>{t('welcome.practice-text')}</p>
        <Practice practise={doors.practise} />
      </section>
      <Consent />
      {known && <Learning standing={known} doors={doors} />}
      {known?.pinning && (
        <section class="panel" aria-labelledby="pin-title">
          <h2 id="pin-title">{t('welcome.pin')}</h2>
          <p>{t(`welcome.pin-${known.pinning}`)}</p>
        </section>
      )}
      <footer>
        <p>{t('welcome.end')}</p>
        <a class="button" href="options.html">
          {t('welcome.settings')}
        </a>
      </footer>
    </main>
  );
}

/** Firefox lets people decide about web pages after installing; without them nothing works. */
function Access({ onAsk }: { readonly onAsk: () => void }) {
  const { t } = useSpeech();
  return (
    <section class="panel access" aria-labelledby="access-title">
      <LockIcon size={2} />
      <div>
        <h2 id="access-title">{t('welcome.access')}</h2>
        <p>{t('welcome.access-text')}</p>
      </div>
      <button type="button" class="button primary" onClick={onAsk}>
        {t('welcome.access-allow')}
      </button>
    </section>
  );
}

/** What is looked at, kept and never done, in plain words. */
function Consent() {
  const { t } = useSpeech();
  return (
    <section class="panel" aria-labelledby="sees-title">
      <h2 id="sees-title">{t('welcome.privacy')}</h2>
      <div class="consent">
        <div>
          <h3>{t('welcome.sees')}</h3>
          <ul class="ticks">
            {SEES.map((name) => (
              <li key={name}>
                <TickIcon />
                <span>{t(`welcome.sees-${name}`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('welcome.keeps')}</h3>
          <ul class="ticks">
            {KEEPS.map((name) => (
              <li key={name}>
                <TickIcon />
                <span>{t(`welcome.keeps-${name}`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('welcome.never')}</h3>
          <ul class="ticks never">
            {NEVER.map((name) => (
              <li key={name}>
                <CloseIcon />
                <span>{t(`welcome.never-${name}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

interface LearningProps {
  readonly standing: Standing;
  readonly doors: Doors;
}

/** What it may learn from, to stay quiet where the person is at home. */
function Learning({ standing, doors }: LearningProps) {
  const { t } = useSpeech();
  return (
    <section class="panel" aria-labelledby="learning-title">
      <h2 id="learning-title">{t('options.learning')}</h2>
      <p>{t('options.learning-text')}</p>
      <Switch
        label={t('options.visits')}
        hint={t('options.visits-text')}
        isOn={standing.learnsFromVisits}
        onChange={(isOn) => void doors.learnFromVisits(isOn)}
      />
      <Switch
        label={t('options.history')}
        hint={t('options.history-text')}
        isOn={standing.learnsFromHistory}
        onChange={(isOn) => void doors.learnFromHistory(isOn)}
      />
    </section>
  );
}
