import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../lib/i18n/languages.ts';
import type { Settings } from '../../lib/settings/types.ts';
import { LanguageIcon, LockIcon, Mark } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { UndoBar } from '../shared/UndoBar.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { About } from './About.tsx';
import { Backup } from './Backup.tsx';
import type { Doors, Standing, Undo } from './doors.ts';
import { Keeping } from './Keeping.tsx';
import { Learning } from './Learning.tsx';
import { Pause } from './Pause.tsx';
import { Section } from './Section.tsx';
import { Select } from './Select.tsx';
import { Sites } from './Sites.tsx';
import { Warnings } from './Warnings.tsx';

const SECTIONS = [
  'warnings',
  'pause',
  'sites',
  'learning',
  'language',
  'keeping',
  'backup',
  'about',
] as const;

const LANGUAGE_NAMES = Object.entries(LANGUAGES) as [Language, string][];

/** All that can be set, on one page. */
export function Options({ doors }: { readonly doors: Doors }) {
  const { t } = useSpeech();
  const [standing, reload] = useLoaded(doors.read);
  useEffect(() => doors.onChange(() => void reload()), [doors, reload]);
  return (
    <>
      <header class="top">
        <Mark size={2} />
        <h1>{t('options.title')}</h1>
      </header>
      <div class="columns">
        <nav aria-label={t('options.contents')} hidden={standing === 'failed'}>
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`options.${id}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {standing === 'loading' && <p class="empty">{t('popup.loading')}</p>}
          {standing === 'failed' && (
            <div class="panel" role="alert">
              <p>{t('options.failed')}</p>
              <button type="button" class="button" onClick={() => void reload()}>
                {t('popup.try-again')}
              </button>
            </div>
          )}
          {typeof standing === 'object' && <Sections standing={standing} doors={doors} />}
        </main>
      </div>
    </>
  );
}

interface SectionsProps {
  readonly standing: Standing;
  readonly doors: Doors;
}

function Sections({ standing, doors }: SectionsProps) {
  const { t } = useSpeech();
  useEffect(() => {
    // The browser looked for the place in the address before there was one.
    const title = doors.start && document.getElementById(`${doors.start}-title`);
    if (!title) return;
    title.focus({ preventScroll: true });
    title.scrollIntoView();
  }, [doors]);
  const [done, setDone] = useState<{ readonly text: string; readonly undo: Undo } | null>(null);
  const { settings, policy } = standing;
  const isLocked = (key: keyof Settings) => key in policy.locked;
  const isManaged = Object.keys(policy.locked).length + policy.trustedDomains.length > 0;
  const change = (wanted: Partial<Settings>) => void doors.change(wanted);
  return (
    <>
      {isManaged && (
        <p class="managed">
          <LockIcon />
          <span>{t('options.managed')}</span>
        </p>
      )}
      <Warnings
        level={settings.minimumLevel}
        isLocked={isLocked('minimumLevel')}
        onChange={(minimumLevel) => change({ minimumLevel })}
      />
      <Pause
        settings={settings}
        now={standing.now}
        isLocked={isLocked('pausedUntil')}
        areSitesLocked={isLocked('pausedSites')}
        onPause={(span) => void doors.pause(span)}
        onResume={() => change({ pausedUntil: null })}
        onSites={(pausedSites) => change({ pausedSites })}
      />
      <Sites
        trust={standing.trust}
        ofPolicy={policy.trustedDomains}
        onTrust={(site) => void doors.trust(site)}
        onDistrust={async (record) => {
          const undo = await doors.distrust(record);
          setDone({ text: t('options.removed', { site: record.unit }), undo });
        }}
        onSave={() => void doors.saveTrust()}
        planTrust={doors.planTrust}
      />
      <Learning
        fromVisits={settings.learnFromVisits}
        areVisitsLocked={isLocked('learnFromVisits')}
        visitedSites={standing.visitedSites}
        fromHistory={settings.learnFromHistory && standing.mayAskHistory}
        isHistoryLocked={isLocked('learnFromHistory')}
        onVisits={(learnFromVisits) => change({ learnFromVisits })}
        onHistory={(isOn) => void doors.learnFromHistory(isOn)}
        onForget={async () => {
          const undo = await doors.forgetVisits();
          setDone({ text: t('options.forgotten'), undo });
        }}
      />
      <Section id="language" icon={<LanguageIcon />} title={t('options.language')}>
        <Select<Language | null>
          label={t('options.language-label')}
          hint={t('options.language-text')}
          value={settings.language}
          options={[[null, t('options.language-browser')], ...LANGUAGE_NAMES]}
          isLocked={isLocked('language')}
          onChange={(language) => change({ language })}
        />
      </Section>
      <Keeping
        settings={settings}
        sync={standing.sync}
        isLocked={isLocked}
        onChange={change}
        planHistory={doors.planHistory}
      />
      <Backup saveBackup={doors.saveBackup} planRestore={doors.planRestore} reset={doors.reset} />
      <About version={doors.version} />
      <UndoBar
        text={done?.text ?? null}
        onUndo={() => void done?.undo().then(() => setDone(null))}
        onClose={() => setDone(null)}
      />
    </>
  );
}
